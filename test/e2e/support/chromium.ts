import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Page, Target } from 'puppeteer-core';
import { clockAt } from './clock.ts';
import { byHand, openDisplay } from './display.ts';
import type { Display } from './display.ts';
import { pageOf, PageTab } from './page-tab.ts';
import type { Launch, MenuItem, Scheme, Session, Surface, Tab } from './session.ts';
import { pressUntil, until } from './until.ts';

const IN_FRONT = '{ active: true, lastFocusedWindow: true }';

/** What the browser itself would ask of its makers: switched off, or sent nowhere. */
const QUIET = [
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
];

/** The items of Chromium's menu from the last one up to ours. */
const STEPS_FROM_BELOW: Readonly<Record<MenuItem, readonly string[]>> = {
  selection: ['Inspect', 'Postern'],
  page: ['Inspect', 'View page source', 'Postern'],
};

/** For half a second after it opens a prompt takes no answer, lest a double click give one. */
const PROMPT_DEAF_MS = 1500;

/** Chromium without a window. The popup is the real one: the toolbar's button opens it and grants activeTab. */
export function startChromium(launch: Launch): Promise<Session> {
  return start(launch, null);
}

/** Chromium in a window on a screen that nobody sees, where its own context menu can be used too. */
export async function startChromiumInWindow(launch: Launch): Promise<Session> {
  const display = await openDisplay();
  try {
    return await start(launch, display);
  } catch (error) {
    await display.close();
    throw error;
  }
}

async function start({ path, extension, proxyPort }: Launch, display: Display | null): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: display === null,
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      ...QUIET,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  try {
    return new ChromiumSession(browser, await browser.installExtension(extension), display);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumSession implements Session {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #display: Display | null;
  #clock: Date | null = null;

  constructor(browser: Browser, id: string, display: Display | null) {
    this.#browser = browser;
    this.#id = id;
    this.#display = display;
    this.origin = `chrome-extension://${id}`;
  }

  async openTab(address: string): Promise<Tab> {
    const page = await this.#browser.newPage();
    if (this.#clock && address.startsWith(this.origin)) await page.evaluateOnNewDocument(clockAt(this.#clock));
    // The test's own limit holds: a busy machine draws 50 MB of text for longer than puppeteer waits.
    await page.goto(address, { timeout: 0 });
    return new PageTab(page, emulateScheme);
  }

  async pressButton(tab: Tab): Promise<Surface> {
    await tab.toFront();
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error('the extension is gone');
    await pressUntil(
      'the popup',
      () => extension.triggerAction(pageOf(tab)),
      async () => this.#popups().length > 0,
    );
    return this.#ownPage('popup.html');
  }

  async closePopup(): Promise<void> {
    for (const popup of this.#popups()) await (await popup.asPage()).close();
    await until('the popup to close', async () => this.#popups().length === 0);
  }

  #popups(): Target[] {
    return this.#browser.targets().filter((target) => target.url().startsWith(`${this.origin}/popup.html`));
  }

  chooseMenuItem(tab: Tab, selector: string, item: MenuItem): Promise<Surface> {
    return this.#display ? this.#chooseByHand(this.#display, tab, selector, item) : this.#callListener(tab, item);
  }

  async #chooseByHand(display: Display, tab: Tab, selector: string, item: MenuItem): Promise<Surface> {
    await tab.toFront();
    const [x, y] = await tab.evaluate<[number, number]>(`(() => {
      const { left, top } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return [screenX + left + 10, screenY + outerHeight - innerHeight + top + 5].map(Math.round);
    })()`);
    await byHand(display, 'mousemove', String(x), String(y), 'click', '3');
    const up = STEPS_FROM_BELOW[item].map(() => 'Up');
    await byHand(display, 'key', '--delay', '100', ...up, 'Return');
    return this.panel();
  }

  /**
   * Without a window nobody can open the browser's own menu: the button grants activeTab, as the item would, the panel is
   * opened with the gesture of another page of ours, and the item's real listener is called.
   */
  async #callListener(tab: Tab, item: MenuItem): Promise<Surface> {
    await this.pressButton(tab);
    await this.closePopup();
    const helper = await this.#browser.newPage();
    await helper.goto(`${this.origin}/options.html`);
    await helper.evaluate(`chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`);
    await helper.close();
    await tab.toFront();
    const panel = await this.panel();
    const selectionText = await tab.evaluate<string>('String(getSelection())');
    const info = JSON.stringify({ menuItemId: item, frameId: 0, selectionText });
    await this.#inWorker(
      `chrome.tabs.query(${IN_FRONT}).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
    );
    return panel;
  }

  panel(): Promise<Surface> {
    return this.#ownPage('sidepanel.html');
  }

  async pressKeys(tab: Tab, keys: string): Promise<void> {
    if (!this.#display) throw new Error('without a window there is no keyboard');
    await tab.toFront();
    await byHand(this.#display, 'key', keys);
  }

  async answerPrompt(tab: Tab, isAllowed: boolean): Promise<void> {
    const display = this.#display;
    if (!display) throw new Error('without a window there is no prompt');
    // It is no page: what tells of it is that it has the focus, on Deny.
    const isClosed = () => tab.evaluate<boolean>('document.hasFocus()');
    await until('the prompt', async () => !(await isClosed()));
    await new Promise((done) => setTimeout(done, PROMPT_DEAF_MS));
    await byHand(display, 'key', '--delay', '100', ...(isAllowed ? ['Tab', 'Return'] : ['Return']));
    await until('the prompt to close', isClosed);
  }

  async readClipboard(tab: Tab): Promise<string> {
    // An extension's origin cannot be granted this; a served page's can.
    const { origin } = new URL(pageOf(tab).url());
    const permission = { permission: { name: 'clipboard-read' }, state: 'granted' } as const;
    await this.#browser.defaultBrowserContext().setPermission(origin, permission);
    await tab.toFront();
    return tab.evaluate('navigator.clipboard.readText()');
  }

  async setClock(now: Date): Promise<void> {
    this.#clock = now;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#display?.close();
  }

  /** A page of ours that the browser opened; loaded once more where it must not see the real time. */
  async #ownPage(name: string): Promise<PageTab> {
    const target = await this.#browser.waitForTarget((one) => one.url().startsWith(`${this.origin}/${name}`));
    const page = await target.asPage();
    if (this.#clock) {
      await page.evaluateOnNewDocument(clockAt(this.#clock));
      await page.reload();
    }
    return new PageTab(page, emulateScheme);
  }

  /** The worker falls asleep: it is looked up before each use. */
  async #inWorker(expression: string): Promise<void> {
    const target = await this.#browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.origin),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the worker is asleep');
    await worker.evaluate(expression);
  }
}

function emulateScheme(page: Page, value: Scheme): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}
