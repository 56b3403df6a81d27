import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARSERS, parsersMissing } from '../../../../bin/parsers.mjs';
import type { Ran, Sandbox } from '../sandbox.ts';

const ENTER = join(import.meta.dirname, 'enter.sh');
const NAMESPACES = ['--mount', '--net', '--pid', '--uts', '--ipc', '--fork', '--kill-child'];

/**
 * Runs scripts where the products of Debian are installed, with files in the working directory, and leaves nothing; null
 * with a loud line where that cannot be. In CI missing packages are a failure; a machine without the right to lay folders
 * over its own is told, since no set-up of ours can give it.
 */
export function parserRoom(): Sandbox | null {
  const missing = parsersMissing();
  if (missing !== null && process.env['CI'] === 'true') throw new Error(notTested(missing));
  const reason = missing ?? refusal(enter('true'));
  if (reason === null) return enter;
  console.warn(`\n!!! ${notTested(reason)}\n`);
  return null;
}

function notTested(reason: string): string {
  return `NOT TESTED: the snippets with the real parsers of their products: ${reason}.`;
}

function refusal({ status, stderr }: Ran): string | null {
  return status === 0 ? null : `no namespaces or overlays here (${stderr.trim()})`;
}

function enter(script: string, files: Readonly<Record<string, string>> = {}): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'postern-'));
  const [root, given] = [join(folder, 'root'), join(folder, 'files')];
  try {
    for (const name of [root, given]) mkdirSync(name);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(given, name), text);
    const args = [...NAMESPACES, 'bash', ENTER, PARSERS, root, given, script];
    const { status, stdout, stderr } = spawnSync('unshare', args, {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    return { status, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
