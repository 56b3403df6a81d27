import { browser } from 'wxt/browser';
import { KEYS, readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { returnPermissions } from './resolver-permission.ts';

/** What this browser keeps, read afresh. */
export async function load() {
  return readPreferences(await browser.storage.local.get([...KEYS]));
}

/** Keeps the given keys and leaves the others alone. */
export async function save(part: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ ...part });
}

/** Forgets everything: preferences, what was handed from one window to another, and the permission for a resolver. */
export async function forget(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), returnPermissions(null)]);
}

/** Calls back whenever preferences change, in this window or another; gives the way to stop. */
export function watch(changed: (preferences: Preferences) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void load().then(({ value }) => changed(value));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
