import { browser } from 'wxt/browser';
import type { Grab, GrabFailure } from '../../lib/webmail/adapter.ts';
import type { WebmailId } from '../../lib/webmail/ids.ts';
import { readGrab } from './handed.ts';
import type { Handed } from './handed.ts';

/** Chromium now and then refuses the first injection right after a navigation, and takes the second. */
const AGAIN_AFTER_MS = 100;

/** A page whose script never rests answers nobody; the adapters have given up before. */
const ANSWER_WITHIN_MS = 25_000;

/** Firefox cuts a menu's selection here, in characters. */
const FIREFOX_SELECTION = 16_384;

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Asks the page in a tab for its message; where the mail is in a frame of another site that may be read, asks that frame. */
export async function grabTab(tabId: number): Promise<Grab> {
  const [first] = await inTime(runAgain({ tabId }));
  if (first === 'no-answer') return nothing('no-answer');
  if (first === undefined) return nothing(await whyKept(tabId));
  const grab = readGrab(first) ?? nothing('no-source');
  return grab.ok || grab.reason !== 'foreign-frame' ? grab : ((await grabFrames(tabId, grab.recognised)) ?? grab);
}

/** Without its permission a frame of another site is missing here, without an error. Only the same webmail's frame is taken. */
async function grabFrames(tabId: number, recognised: WebmailId | null): Promise<Grab | null> {
  if (recognised === null) return null;
  const results = await inTime(run({ tabId, allFrames: true }, '/grab.js').catch(() => []));
  const grabs = results.map(readGrab).filter((grab) => grab !== null);
  return grabs.find((grab) => grab.ok && grab.webmail === recognised) ?? null;
}

/** The selected text: from the page itself, else as the menu brought it, flattened by Chromium or cut by Firefox. */
export async function grabSelection(tabId: number, frameId: number, fromMenu: string): Promise<Handed> {
  const [exact] = await run({ tabId, frameIds: [frameId] }, '/selection.js').catch(() => []);
  if (typeof exact === 'string' && exact.trim() !== '') return { kind: 'text', text: exact, fidelity: 'transcoded' };
  const fidelity = fromMenu.length === FIREFOX_SELECTION ? 'truncated' : 'flattened';
  return { kind: 'text', text: fromMenu, fidelity };
}

/** Why the browser let nobody in: `tab.url` is there because the person pressed. */
async function whyKept(tabId: number): Promise<GrabFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  if (url.startsWith('view-source:')) return 'view-source';
  // A page of the web that keeps us out is the browser's own: Firefox draws PDF and JSON itself.
  return /^(?:https?|file):/.test(url) && !STORES.test(url) ? 'viewer' : 'unreachable';
}

/** The browsers' shops, which no extension may touch. */
const STORES = /^https:\/\/(?:chromewebstore\.google\.com|addons\.mozilla\.org)\//;

function nothing(reason: GrabFailure): Grab {
  return { ok: false, recognised: null, reason, tried: [] };
}

function inTime(results: Promise<unknown[]>): Promise<unknown[]> {
  const late = new Promise<unknown[]>((resolve) => setTimeout(() => resolve(['no-answer']), ANSWER_WITHIN_MS));
  return Promise.race([results, late]);
}

function runAgain(target: Target): Promise<unknown[]> {
  return run(target, '/grab.js').catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return run(target, '/grab.js').catch(() => []);
  });
}

async function run(target: Target, file: '/grab.js' | '/selection.js'): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({ target, files: [file] });
  return results.map(({ result }) => result);
}
