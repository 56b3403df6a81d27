import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from './lab.ts';
import type { Tab } from './session.ts';
import { until } from './until.ts';

const PORT = 8093;
const PROGRAM = '/var/lib/roundcube/public_html';

/** The lab's Roundcube a second time, below a path, as hosting panels install it; gives its Unix socket. */
export function startUnderPath(lab: Lab, path: string): Promise<string> {
  const root = join(lab.folder, 'panel');
  const place = join(root, path);
  mkdirSync(join(place, '..'), { recursive: true });
  symlinkSync(PROGRAM, place);
  lab.keepRunning(
    { ROUNDCUBE_CONFIG_DIR: join(lab.state, 'roundcube/config/'), PHP_CLI_SERVER_WORKERS: '4' },
    ...(['php', '-d', 'date.timezone=America/Lima', '-S', `127.0.0.1:${PORT}`, '-t', root] as const),
  );
  return lab.reach(PORT);
}

/** Logs in; the list holds so many messages then. */
export async function logIn(tab: Tab, count: number): Promise<void> {
  await until('the form', () => tab.evaluate(`document.querySelector('#rcmloginuser') !== null`));
  await tab.evaluate(`(() => {
    document.querySelector('#rcmloginuser').value = 'ana@empresa.example';
    document.querySelector('#rcmloginpwd').value = 'lab';
    document.querySelector('#rcmloginsubmit').click();
  })()`);
  await until('the mailbox', () =>
    tab.evaluate(`document.querySelectorAll('#messagelist tr.message').length === ${count}`),
  );
}

/** Opens the message of a row in the preview beside the list. */
export async function openPreview(tab: Tab, row: number): Promise<void> {
  const at = `document.querySelectorAll('#messagelist tr.message')[${row}]`;
  await until('the list', () => tab.evaluate(`Boolean(${at})`));
  await tab.toFront();
  await tab.click(`${at}.querySelector('.subject')`);
  await until('the preview', () =>
    tab.evaluate(`(() => {
      const shown = document.querySelector('#messagecontframe').contentDocument;
      const uid = new URLSearchParams(shown.location.search).get('_uid');
      return shown.readyState === 'complete' && uid === atob(${at}.id.slice('rcmrow'.length));
    })()`),
  );
}
