import { browser } from 'wxt/browser';
import type { Grab } from '../../lib/webmail/adapter.ts';
import { readGrab } from './handed.ts';
import type { Handed } from './handed.ts';

/** Chromium now and then refuses the first injection right after a navigation, and takes the second. */
const AGAIN_AFTER_MS = 100;

/** Firefox cuts a menu's selection here, in characters. */
const FIREFOX_SELECTION = 16_384;

/** Asks the page in a tab for its message. A page the browser keeps from us is a page without a source. */
export async function grabTab(tabId: number): Promise<Grab> {
  const nothing: Grab = { ok: false, recognised: null, reason: 'no-source' };
  const result = await run({ tabId }, '/grab.js').catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return run({ tabId }, '/grab.js').catch(() => null);
  });
  return readGrab(result) ?? nothing;
}

/** The selected text: from the page itself, else as the menu brought it, flattened by Chromium or cut by Firefox. */
export async function grabSelection(tabId: number, frameId: number, fromMenu: string): Promise<Handed> {
  const exact = await run({ tabId, frameIds: [frameId] }, '/selection.js').catch(() => null);
  if (typeof exact === 'string' && exact.trim() !== '') return { kind: 'text', text: exact, fidelity: 'transcoded' };
  const fidelity = fromMenu.length === FIREFOX_SELECTION ? 'truncated' : 'flattened';
  return { kind: 'text', text: fromMenu, fidelity };
}

async function run(target: { tabId: number; frameIds?: number[] }, file: '/grab.js' | '/selection.js') {
  const [first] = await browser.scripting.executeScript({ target, files: [file] });
  return first?.result;
}
