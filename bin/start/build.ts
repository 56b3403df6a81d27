import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { FoundBrowser } from './find-browser.ts';
import { StartError } from './start-error.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** Builds for one browser; gives the folder that it can load. Speaks only when it fails. */
export async function build(kind: FoundBrowser['kind']): Promise<string> {
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  const child = spawn(process.execPath, [WXT, 'build', '-b', browser, '--level', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, CI: '1' }, // no spinner
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new StartError(`The extension could not be built:\n${said}`);
  return join(ROOT, '.output', `${browser}-mv3`);
}
