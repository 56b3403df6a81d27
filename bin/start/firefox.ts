import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { at, Calls, endBrowser, endOf, freshProfile, guard } from './driven.ts';
import type { Driven, Launch } from './driven.ts';

const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Starts a Firefox by WebDriver BiDi, and installs the extension for this run alone. */
export async function startFirefox({ path, extension, headless, first, stop }: Launch): Promise<Driven> {
  const profile = freshProfile();
  const uuid = randomUUID();
  const gecko = geckoId(extension);
  const preferences = {
    ...PREFERENCES,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
  };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));

  const flags = [
    '--remote-debugging-port=0',
    '--remote-allow-system-access', // without it an extension's page may not be opened
    '--no-remote',
    '--profile',
    profile,
    ...(headless ? ['--headless'] : []),
    'about:blank',
  ];
  // Its caches would otherwise lie in the person's home.
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } });
  const isUp = guard(child, stop);
  const calls = new Calls();
  child.on('exit', () => calls.fail('the browser has ended'));

  try {
    const socket = new WebSocket(`${await addressSaidBy(child.stderr, endOf(child))}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('the browser does not answer')));
    });
    socket.addEventListener('message', ({ data }) => {
      const message: Answer = JSON.parse(String(data));
      if (message.id !== undefined)
        calls.settle(message.id, message.error ? `${message.error}: ${message.message}` : null, message.result);
    });
    const send = (method: string, params: object) =>
      calls.send((id) => socket.send(JSON.stringify({ id, method, params })));

    const session = await send('session.new', { capabilities: {} });
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const window = at(await send('browsingContext.getTree', { 'moz:scope': 'chrome' }), 'contexts', '0', 'context');
    await send('script.evaluate', { target: { context: window }, expression: pinning(gecko), awaitPromise: true });
    const blank = at(await send('browsingContext.getTree', {}), 'contexts', '0', 'context');
    const open = async (url: string) => {
      const context = at(await send('browsingContext.create', { type: 'tab' }), 'context');
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      return async (expression: string) => {
        const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
        return at(answer, 'result', 'value');
      };
    };
    await open(first);
    await send('browsingContext.close', { context: blank });
    isUp();
    return {
      version: `Firefox ${String(at(session, 'capabilities', 'browserVersion'))}`,
      origin: `moz-extension://${uuid}`,
      open,
      ended: endOf(child),
      close: () => endBrowser(child, profile),
    };
  } catch (error) {
    isUp();
    await endBrowser(child, profile);
    throw error;
  }
}

interface Answer {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return String(at(manifest, 'browser_specific_settings', 'gecko', 'id'));
}

/** Puts the button into the toolbar; otherwise it hides behind the puzzle piece. */
function pinning(id: string): string {
  const widget = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
  return `CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, CustomizableUI.AREA_NAVBAR)`;
}

async function addressSaidBy(errors: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<string> {
  const said = (async () => {
    for await (const line of createInterface({ input: errors })) {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) return address;
    }
    return null;
  })();
  const address = await Promise.race([said, ended.then(() => null)]);
  errors.resume(); // a full pipe would stop the browser
  if (address === null) throw new Error('the browser has ended');
  return address;
}
