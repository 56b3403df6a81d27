import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

/** Real mail servers and a real Roundcube in network namespaces without a way out: a folder beside this one, or POSTERN_LAB. */
const LAB = process.env['POSTERN_LAB'] ?? resolve(import.meta.dirname, '../../../../shared/lab');

const INSTALLED = ['postfix', 'unbound', 'opendkim', 'opendmarc', 'dovecot', 'php', 'ip'];

export interface Lab {
  /** Unix socket of the webmail. */
  readonly webmail: string;
  /** Sends scenarios and waits until they have arrived. */
  send(...names: string[]): Promise<void>;
  /** The messages of ana@empresa.example as they lie in the mailbox. */
  mailbox(): Buffer[];
  close(): Promise<void>;
}

/** Why there is no lab here; null where there is one. LAB=1 installs what it needs. */
export function whyNoLab(): string | null {
  if (!existsSync(join(LAB, 'up.sh'))) return `there is no ${LAB}; POSTERN_LAB names another place`;
  if (process.getuid?.() !== 0) return 'it needs root';
  const missing = process.env['LAB'] === '1' ? [] : INSTALLED.filter((program) => !hasProgram(program));
  return missing.length > 0 ? `${missing.join(', ')} not installed; LAB=1 installs them` : null;
}

function hasProgram(program: string): boolean {
  return ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(join(folder, program)));
}

/** A program that joins a Unix socket to Roundcube. */
function relaySource(socketPath: string): string {
  return `const net = require('node:net');
    net.createServer((near) => {
      const far = net.connect(8090, '127.0.0.1');
      for (const [from, to] of [[near, far], [far, near]]) from.pipe(to).on('error', () => from.destroy());
    }).listen(${JSON.stringify(socketPath)});`;
}

export async function openLab(): Promise<Lab> {
  const state = mkdtempSync(join(tmpdir(), 'postern-lab-'));
  const env = { ...process.env, LAB_DIR: join(state, 'lab'), LAB_NAME: 'posterne2e' };
  const run = (script: string, ...args: string[]) => promisify(execFile)(join(LAB, script), args, { env, cwd: state });
  const down = async () => {
    await run('down.sh', '--purge');
    rmSync(state, { recursive: true, force: true });
  };
  try {
    if (process.env['LAB'] === '1') await run('install.sh');
    await run('up.sh');
  } catch (error) {
    await down();
    throw error;
  }

  // A Unix socket is the one thing that both sides of a network namespace can reach.
  const webmail = join(state, 'webmail');
  const relay = spawn(join(LAB, 'exec.sh'), ['store', process.execPath, '-e', relaySource(webmail)], {
    env,
    cwd: state,
    stdio: 'ignore',
  });
  await until('the webmail', async () => existsSync(webmail));
  return {
    webmail,
    send: async (...names) => void (await run('send.sh', '--wait', ...names)),
    mailbox() {
      const folders = ['new', 'cur'].map((folder) => join(env.LAB_DIR, 'store/mail/ana@empresa.example', folder));
      return folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file))));
    },
    async close() {
      relay.kill();
      if (relay.exitCode === null) await once(relay, 'exit');
      await down();
    },
  };
}
