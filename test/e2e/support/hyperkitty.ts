import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Lab, Needs } from './lab.ts';

/** HyperKitty, the archive of Mailman 3, as Debian packages it. */
export const HYPERKITTY_NEEDS: Needs = { '/usr/share/mailman3-web/settings.py': 'mailman3-web' };

/** The list into whose archive the mail is put. */
export const LIST = 'grupo@lista.example';

const PORT = 8094;

const settings = (folder: string) => `from settings import *
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': '${folder}/archive.sqlite3'}}
HAYSTACK_CONNECTIONS = {'default': {'ENGINE': 'haystack.backends.simple_backend.SimpleEngine'}}
Q_CLUSTER = {'orm': 'default', 'sync': True}
LOGGING = {'version': 1}
DEBUG = True
COMPRESS_ENABLED = False
COMPRESS_PRECOMPILERS = ()
ALLOWED_HOSTS = ['*']
SECRET_KEY = 'only-for-this-mail-lab'
`;

/** Puts what lies in the mailbox into an archive, and starts it; gives its Unix socket. */
export async function startHyperKitty(lab: Lab): Promise<string> {
  const folder = join(lab.folder, 'hyperkitty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'lab_settings.py'), settings(folder));
  const box = join(folder, 'box');
  writeFileSync(
    box,
    Buffer.concat(
      lab.mailbox().flatMap((mail) => [Buffer.from('From lab Tue Nov 24 12:00:00 2026\n'), mail, Buffer.from('\n')]),
    ),
  );
  const env = {
    PYTHONPATH: `${folder}:/usr/share/mailman3-web`,
    PYTHONDONTWRITEBYTECODE: '1',
    DJANGO_SETTINGS_MODULE: 'lab_settings',
  };
  const django = ['-m', 'django'];
  const manage = (...args: string[]) =>
    promisify(execFile)('/usr/bin/python3', [...django, ...args], { env: { ...process.env, ...env }, cwd: folder });
  await manage('migrate', '--noinput');
  await manage('hyperkitty_import', '--list-address', LIST, box);
  lab.keepRunning(env, '/usr/bin/python3', ...django, 'runserver', `127.0.0.1:${PORT}`, '--noreload');
  return lab.reach(PORT);
}
