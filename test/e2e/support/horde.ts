import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lab, Needs } from './lab.ts';
import type { Tab } from './session.ts';
import { until } from './until.ts';

/** Horde and IMP as Debian packages them. */
export const HORDE_NEEDS: Needs = {
  '/usr/share/horde/imp/view.php': 'php-horde-imp',
  '/usr/share/horde/turba': 'php-horde-turba',
};

const PORT = 8092;

/** Without a database: preferences live in the session, and nothing but mail is switched on. */
const configuration = (folder: string): Readonly<Record<string, string>> => ({
  'horde/conf.php': `<?php
$conf['use_ssl'] = 0;
$conf['server'] = ['name' => $_SERVER['HTTP_HOST'] ?? 'localhost', 'port' => 80];
$conf['cookie'] = ['domain' => '', 'path' => '/'];
$conf['debug_level'] = E_ALL & ~E_NOTICE & ~E_WARNING & ~E_DEPRECATED;
$conf['umask'] = 077;
$conf['compress_pages'] = false;
$conf['max_exec_time'] = 0;
$conf['testdisable'] = true;
$conf['secret_key'] = 'only-for-this-mail-lab';
$conf['session'] = ['name' => 'Horde', 'use_only_cookies' => true, 'cache_limiter' => 'nocache', 'max_time' => 72000, 'timeout' => 0];
$conf['sessionhandler']['type'] = 'Builtin';
$conf['auth'] = ['admins' => [], 'driver' => 'application', 'params' => ['app' => 'imp'], 'checkip' => false, 'checkbrowser' => false];
$conf['prefs']['driver'] = 'Session';
$conf['portal']['fixed_blocks'] = [];
$conf['imsp']['enabled'] = $conf['kolab']['enabled'] = $conf['log']['enabled'] = false;
$conf['cache'] = ['driver' => 'File', 'params' => ['dir' => '${folder}']];
$conf['cachecss'] = $conf['cachejs'] = false;
$conf['hashtable']['driver'] = 'Memory';
$conf['token']['driver'] = $conf['lock']['driver'] = $conf['history']['driver'] = $conf['perms']['driver'] = $conf['vfs']['type'] = 'Null';
$conf['alarms']['driver'] = $conf['sql']['phptype'] = $conf['nosql']['phptype'] = false;
$conf['group']['driver'] = 'Mock';
$conf['share']['driver'] = 'Sql';
$conf['mailer']['type'] = 'smtp';
$conf['tmpdir'] = '${folder}';
$conf['urls'] = ['pretty' => false, 'token_lifetime' => 30, 'hmac_lifetime' => 30];
`,
  'horde/registry.local.php': `<?php
foreach (array_keys($this->applications) as $name)
  if (!in_array($name, ['horde', 'imp', 'imp-menu', 'turba'], true)) $this->applications[$name]['status'] = 'inactive';
$this->applications['horde']['webroot'] = '';
`,
  'imp/conf.php': `<?php
$conf['user']['allow_view_source'] = true;
$conf['server']['server_list'] = 'none';
$conf['maillog']['driver'] = 'none';
$conf['sentmail']['driver'] = 'Null';
$conf['contactsimage']['backends'] = [];
`,
  'imp/backends.local.php': `<?php
$servers['imap'] = ['name' => 'lab', 'hostspec' => '127.0.0.1', 'hordeauth' => false, 'protocol' => 'imap', 'port' => 143, 'secure' => false];
`,
  'turba/conf.php': `<?php
$conf['tags']['enabled'] = $conf['gender']['enabled'] = $conf['menu']['import_export'] = false;
$conf['shares']['source'] = '';
$conf['documents']['type'] = 'none';
$conf['comments']['allow'] = 'never';
`,
  'turba/backends.local.php': '<?php $cfgSources = [];\n',
});

/** Debian 12 has PHP 8, which took this function away. */
const EACH = `<?php
function each(array &$of) {
  $key = key($of);
  if ($key === null) return false;
  $value = current($of);
  next($of);
  return [0 => $key, 1 => $value, 'key' => $key, 'value' => $value];
}
`;

/** PHP 8 throws another error where no action is asked for. */
const HANDLER = 'Horde/Core/Ajax/Application/Handler.php';
const LIBRARY = '/usr/share/php';

/** Writes what PHP 8 needs; gives PHP's settings for it. */
function repaired(folder: string): string[] {
  const handler = readFileSync(join(LIBRARY, HANDLER), 'utf8');
  const place = join(folder, 'php', HANDLER);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, handler.replace('catch (ReflectionException ', 'catch (ReflectionException|ValueError '));
  writeFileSync(join(folder, 'each.php'), EACH);
  return [`include_path=.:${join(folder, 'php')}:${LIBRARY}`, `auto_prepend_file=${join(folder, 'each.php')}`];
}

/** Starts Horde beside the mailboxes, on PHP's own server; gives its Unix socket. */
export async function startHorde(lab: Lab): Promise<string> {
  const folder = join(lab.folder, 'horde');
  const etc = join(lab.etc, 'horde');
  mkdirSync(folder);
  cpSync('/etc/horde', etc, { recursive: true, dereference: true });
  for (const [path, text] of Object.entries(configuration(folder))) writeFileSync(join(etc, path), text);
  const settings = [
    'date.timezone=America/Lima',
    'display_errors=0',
    `session.save_path=${folder}`,
    ...repaired(folder),
  ];
  lab.keepRunning(
    { PHP_CLI_SERVER_WORKERS: '4' },
    'php',
    ...settings.flatMap((setting) => ['-d', setting]),
    '-S',
    `127.0.0.1:${PORT}`,
    '-t',
    '/usr/share/horde',
  );
  return lab.reach(PORT);
}

/** Logs in at its root; the list holds so many messages then. */
export async function logIn(tab: Tab, root: string, count: number): Promise<void> {
  await until('the form', () => tab.evaluate(`document.querySelector('#horde_user') !== null`));
  await tab.evaluate(`(() => {
    document.querySelector('#horde_user').value = 'ana@empresa.example';
    document.querySelector('#horde_pass').value = 'lab';
    document.querySelector('#login-button').click();
  })()`);
  await until('the portal', () => tab.evaluate(`document.querySelector('#horde-head') !== null`));
  await tab.goTo(`${root}imp/dynamic.php?page=mailbox`);
  await until('the list', () => tab.evaluate(`document.querySelectorAll('${ROW}').length === ${count}`));
}

const ROW = '.vpRow:not(.horde-table-header)';

/** Opens a message in the preview below the list. */
export async function openPreview(tab: Tab, row: number): Promise<void> {
  const at = `document.querySelectorAll('${ROW}')[${row}]`;
  await tab.toFront();
  await tab.click(`${at}.querySelector('.msgSubject')`);
  await until('the preview', () =>
    tab.evaluate(`(() => {
      const shown = /^#msg:[^;]+;(\\d+)$/.exec(location.hash)?.[1];
      return 'VProw_' + shown === ${at}.id && document.querySelector('#messageBody .mimePartBase') !== null;
    })()`),
  );
}
