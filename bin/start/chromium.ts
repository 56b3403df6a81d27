import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { at, Calls, endBrowser, endOf, freshProfile, guard } from './driven.ts';
import type { Driven, Launch } from './driven.ts';

const FLAGS = [
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging', // admits Extensions.loadUnpacked, over the pipe alone
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Starts a Chromium by the DevTools protocol over a pipe, and loads the unpacked extension. */
export async function startChromium({ path, extension, headless, first, stop }: Launch): Promise<Driven> {
  const profile = freshProfile();
  pin(extension, profile);
  const flags = [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    first,
  ];
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable)) throw new Error('no pipe to the browser');

  const isUp = guard(child, stop);
  const calls = new Calls();
  child.on('error', (error) => calls.fail(error.message));
  child.on('exit', () => calls.fail('the browser has ended'));
  toBrowser.on('error', () => calls.fail('the browser has ended'));
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message: Answer = JSON.parse(text);
      if (message.id !== undefined) calls.settle(message.id, message.error?.message ?? null, message.result);
    }
  });
  const send = (method: string, params: object = {}, sessionId?: string) =>
    calls.send((id) => toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`));

  try {
    const version = word(await send('Browser.getVersion'), 'product');
    const id = word(await send('Extensions.loadUnpacked', { path: extension }), 'id');
    isUp();
    return {
      version,
      origin: `chrome-extension://${id}`,
      async open(url) {
        const targetId = word(await send('Target.createTarget', { url }), 'targetId');
        const session = word(await send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
        return async (expression) => {
          const options = { expression, awaitPromise: true, returnByValue: true };
          return at(await send('Runtime.evaluate', options, session), 'result', 'value');
        };
      },
      ended: endOf(child),
      close: () => endBrowser(child, profile),
    };
  } catch (error) {
    isUp();
    await endBrowser(child, profile);
    throw error;
  }
}

/** Puts the button into the toolbar; otherwise it hides behind the puzzle piece. An unpacked extension's id comes from its path. */
function pin(extension: string, profile: string): void {
  const path = Buffer.from(extension, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  const id = digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

function word(value: unknown, key: string): string {
  const found = at(value, key);
  if (typeof found !== 'string') throw new Error(`the browser did not say its ${key}`);
  return found;
}
