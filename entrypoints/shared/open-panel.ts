import { browser } from 'wxt/browser';

/** What each browser calls it: Chromium has the first, Firefox the second. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel or the sidebar. Call it before any `await`: both want the gesture. */
export async function openPanel(windowId: number): Promise<void> {
  const panels: Panels = browser;
  await (panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction?.open());
}
