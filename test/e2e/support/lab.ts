import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

/** Real mail servers and webmails in network namespaces without a way out: a folder beside this one, or POSTERN_LAB. */
const LAB = process.env['POSTERN_LAB'] ?? resolve(import.meta.dirname, '../../../../shared/lab');
const NAME = 'posterne2e';

const INSTALLED = ['postfix', 'unbound', 'opendkim', 'opendmarc', 'dovecot', 'php', 'ip'];

/** Ports of the webmails on the mailboxes' host. */
export const ROUNDCUBE = 8090;
export const SOGO = 8091;

export interface Lab {
  /** A folder for what a webmail keeps; it goes with the lab. */
  readonly folder: string;
  /** Where the lab keeps its own state. */
  readonly state: string;
  /** What programs on the mailboxes' host read in place of the machine's own `/etc`. */
  readonly etc: string;
  /** Unix socket of a port of the mailboxes' host. */
  reach(port: number): Promise<string>;
  /** Runs a script of the lab. */
  run(script: string, ...args: string[]): Promise<void>;
  /** Keeps a program running on the mailboxes' host. */
  keepRunning(env: Readonly<Record<string, string>>, program: string, ...args: string[]): void;
  /** Sends scenarios and waits until they have arrived. */
  send(...names: string[]): Promise<void>;
  /** The messages of ana@empresa.example as they lie in the mailbox. */
  mailbox(): Buffer[];
  /** The lab's DNS, as a zone file. */
  zone(): string;
  close(): Promise<void>;
}

/** Programs or files that a webmail brings → the Debian package they are in. */
export type Needs = Readonly<Record<string, string>>;

/** Why there is no lab here, or nothing of what is needed beside it; null where there is. LAB=1 installs what the lab itself needs. */
export function whyNoLab(needs: Needs = {}): string | null {
  if (!existsSync(join(LAB, 'up.sh'))) return `there is no ${LAB}; POSTERN_LAB names another place`;
  if (process.getuid?.() !== 0) return 'it needs root';
  const missing = process.env['LAB'] === '1' ? [] : INSTALLED.filter((program) => !hasProgram(program));
  if (missing.length > 0) return `${missing.join(', ')} not installed; LAB=1 installs them`;
  const packages = Object.entries(needs).flatMap(([program, name]) => (hasProgram(program) ? [] : [name]));
  return packages.length > 0 ? `not installed: ${packages.join(', ')}` : null;
}

function hasProgram(program: string): boolean {
  if (program.startsWith('/')) return existsSync(program);
  return ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(join(folder, program)));
}

/** A program that joins a Unix socket to a port, once somebody listens there. */
function relaySource(port: number, socketPath: string): string {
  return `const net = require('node:net');
    const relay = net.createServer((near) => {
      const far = net.connect(${port}, '127.0.0.1');
      for (const [from, to] of [[near, far], [far, near]]) from.pipe(to).on('error', () => from.destroy());
    });
    const knock = () => {
      const door = net.connect(${port}, '127.0.0.1', () => relay.listen(${JSON.stringify(socketPath)}) && door.destroy());
      door.on('error', () => setTimeout(knock, 50));
    };
    knock();`;
}

export async function openLab(): Promise<Lab> {
  const state = mkdtempSync(join(tmpdir(), 'postern-lab-'));
  const env = { ...process.env, LAB_DIR: join(state, 'lab'), LAB_NAME: NAME };
  const run = async (script: string, ...args: string[]) => {
    await promisify(execFile)(join(LAB, script), args, { env, cwd: state });
  };
  const children: ChildProcess[] = [];
  const keepRunning: Lab['keepRunning'] = (more, program, ...args) => {
    const options = { env: { ...env, ...more }, cwd: state, stdio: 'ignore', detached: true } as const;
    children.push(spawn(join(LAB, 'exec.sh'), ['store', program, ...args], options));
  };
  const close = async () => {
    await Promise.all(children.map(end));
    await run('down.sh', '--purge');
    rmSync(state, { recursive: true, force: true });
  };
  try {
    if (process.env['LAB'] === '1') await run('install.sh');
    await run('up.sh');
  } catch (error) {
    await close();
    throw error;
  }

  return {
    folder: state,
    state: env.LAB_DIR,
    etc: `/etc/netns/${NAME}-store`,
    run,
    keepRunning,
    // A Unix socket is the one thing that both sides of a network namespace can reach.
    async reach(port) {
      const socketPath = join(state, `port-${port}`);
      keepRunning({}, process.execPath, '-e', relaySource(port, socketPath));
      await until(`port ${port}`, async () => existsSync(socketPath));
      return socketPath;
    },
    send: (...names) => run('send.sh', '--wait', ...names),
    mailbox() {
      const folders = ['new', 'cur'].map((folder) => join(env.LAB_DIR, 'store/mail/ana@empresa.example', folder));
      return folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file))));
    },
    zone: () => readFileSync(join(env.LAB_DIR, 'dns/root.zone'), 'utf8'),
    close,
  };
}

/** A program and all that it started: PHP's server has workers. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid);
  await ended;
}
