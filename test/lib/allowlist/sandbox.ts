import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requireTool } from '../../support/tools.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A shell that runs one script with files in its working directory, and leaves nothing. */
export type Sandbox = (script: string, files?: Readonly<Record<string, string>>) => Ran;

/** Runs scripts in a network namespace of their own, where every rule is gone when they end; null where that cannot be. */
export function networkSandbox(...programs: readonly string[]): Sandbox | null {
  const paths = ['unshare', ...programs].map(requireTool);
  const found = paths.filter((path) => path !== null);
  if (found.length < paths.length) return null;
  const sandbox: Sandbox = (script, files) => runIn(['unshare', '-rn', 'bash', '-c', script], files, found);
  if (sandbox('true').status === 0) return sandbox;
  const message = 'NOT TESTED: no network namespace here (unshare -rn); it takes root or user namespaces.';
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`\n!!! ${message}\n`);
  return null;
}

/** Runs scripts with the named programs in the path; null where one is missing. */
export function shellSandbox(...programs: readonly string[]): Sandbox | null {
  const paths = programs.map(requireTool);
  const found = paths.filter((path) => path !== null);
  if (found.length < paths.length) return null;
  return (script, files) => runIn(['bash', '-c', script], files, found);
}

function runIn(
  command: readonly string[],
  files: Readonly<Record<string, string>> = {},
  programs: readonly string[],
): Ran {
  const cwd = mkdtempSync(join(tmpdir(), 'postern-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const PATH = [...new Set(programs.map((path) => dirname(path))), process.env['PATH'] ?? ''].join(':');
    const [program = '', ...args] = command;
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH },
    });
    return { status, stdout, stderr };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** What a verify promises: each command and the exit status written behind it. */
export function promisesOf(verify: string): { command: string; status: number }[] {
  return [...verify.matchAll(/^(.+) # exit (\d)$/gm)].map(([, command = '', status]) => ({
    command,
    status: Number(status),
  }));
}

/** Tickets and names that somebody could type, or send. */
export const HOSTILE: readonly string[] = [
  '"',
  "'",
  'a" ; flush ruleset ; add rule inet filter input accept comment "b',
  "' ; iptables -F ; echo '",
  '$(touch pwned)',
  '`touch pwned`',
  'one\ninsert rule inet filter input accept',
  'one\r\npermit ip any any',
  '# comment',
  '} }',
  '\\',
  '*/ postern:other /*',
  'postern:masterbase2 x',
  '%n%s${x}$x',
  'a\u2028b\u202ec\u0000d',
  '\u2018quoted\u2019',
  'MAP\nMAP',
  '-j DROP',
  'é'.repeat(300),
  'x'.repeat(5000),
];
