import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { menus as english } from '../lib/words/en/menus.ts';
import { menus as spanish } from '../lib/words/es/menus.ts';
import { grabSelection, grabTab } from './shared/grab-tab.ts';
import { handOver, panelPlace } from './shared/handover.ts';
import type { Handed } from './shared/handed.ts';
import { languageOf } from './shared/language.ts';
import { openPanel } from './shared/open-panel.ts';
import { load, watch } from './shared/store.ts';

/** Only the menus: the worker wakes for every click, and need not read every sentence we have. */
const MENUS = { en: english, es: spanish } as const;

export default defineBackground(() => {
  // One after the other: two at once would create the same item twice.
  let titled = Promise.resolve();
  const title = () => {
    titled = titled.then(titleMenus);
  };
  browser.runtime.onInstalled.addListener(title);
  browser.runtime.onStartup.addListener(title);
  watch(title);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { id } = tab;
    const { frameId = 0, selectionText = '' } = info;
    // An empty selection must never fall back to the page: it would read another text than the one pointed at.
    if (info.menuItemId === 'selection') show(tab, () => grabSelection(id, frameId, selectionText));
    if (info.menuItemId === 'page') show(tab, () => grabbed(id));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.id === undefined) return;
    const { id } = tab;
    show(tab, () => grabbed(id));
  });
});

/** Opens the panel while the gesture lasts, and starts reading in the same tick. */
function show(tab: Browser.tabs.Tab, read: () => Promise<Handed>): void {
  const place = panelPlace(tab.windowId);
  void openPanel(tab.windowId).catch(() => undefined); // open already, or a browser without panels: the reading waits there
  const reading = read();
  void handOver(place, { kind: 'waiting' })
    .then(() => reading)
    .then((handed) => handOver(place, handed));
}

async function grabbed(tabId: number): Promise<Handed> {
  return { kind: 'grab', grab: await grabTab(tabId) };
}

/** One item a context, in the person's language: two of ours in one menu would become a submenu. */
async function titleMenus(): Promise<void> {
  const { value } = await load();
  const menus = MENUS[languageOf(value.language)];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'selection', title: menus.selection, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'page', title: menus.page, contexts: ['page', 'frame'] });
}
