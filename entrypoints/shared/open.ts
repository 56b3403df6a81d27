import { browser } from 'wxt/browser';
import type { Handed } from './handed.ts';
import { handToPage } from './handover.ts';

/** `page.html#gate=SENDER`. */
export const GATE = 'gate=';

/** Opens the full page, with a reading where there is one. */
export async function openPage(handed: Handed | null): Promise<void> {
  const url = handed ? await handToPage(handed) : browser.runtime.getURL('/page.html');
  await browser.tabs.create({ url });
}

/** Opens the options where a resolver is chosen, and permitted. */
export async function openLookups(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#dns` });
}

/** Opens the options at the servers; `offered` stands in the field already. */
export async function openServers(offered: string): Promise<void> {
  const hash = offered === '' ? '' : `#servers=${encodeURIComponent(offered)}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
}

/** Opens the full page at a gate for a sender that we carry; null: for another, whose list is pasted there. */
export async function openGate(profile: string | null): Promise<void> {
  const hash = `${GATE}${encodeURIComponent(profile ?? '')}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/page.html')}#${hash}` });
}
