import { browser } from 'wxt/browser';
import { readHanded } from './handed.ts';
import type { Handed } from './handed.ts';

const PAGE = 'page:';

/** storage.session holds 10 MiB in all, and a reading may take half of it: the older ones make room. */
const KEPT_PAGES = 1;

/** Where the panel of a browser window looks for its reading. */
export function panelPlace(windowId: number): string {
  return `panel:${windowId}`;
}

/** Hands a reading to a place; an older one there is gone. Nothing of it outlives the browser. */
export async function handOver(place: string, handed: Handed): Promise<void> {
  await browser.storage.session.set({ [place]: handed });
}

/** Hands a reading to a full page that is about to open; gives the address to open. */
export async function handToPage(handed: Handed): Promise<string> {
  const stored = await browser.storage.session.get(null);
  const older = Object.keys(stored)
    .filter((key) => key.startsWith(PAGE))
    .toSorted();
  await browser.storage.session.remove(older.slice(0, Math.max(0, older.length - KEPT_PAGES + 1)));
  const place = `${PAGE}${Date.now()}:${crypto.randomUUID()}`;
  await handOver(place, handed);
  return `${browser.runtime.getURL('/page.html')}#${encodeURIComponent(place)}`;
}

/** What lies at a place, without taking it away: a reload finds it again. */
export async function handedAt(place: string): Promise<Handed | null> {
  const stored = await browser.storage.session.get(place);
  return readHanded(stored[place]);
}

/** Calls back with everything that is handed to a place; gives the way to stop. */
export function watchPlace(place: string, arrived: (handed: Handed) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const handed = area === 'session' && place in changes ? readHanded(changes[place]?.newValue) : null;
    if (handed) arrived(handed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
