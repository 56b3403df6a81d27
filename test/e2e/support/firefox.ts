import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { clockAt } from './clock.ts';
import { FrameSurface, inWindowOf } from './firefox-window.ts';
import type { InWindow } from './firefox-window.ts';
import { pageOf, PageTab } from './page-tab.ts';
import type { Launch, MenuItem, Scheme, Session, Surface, Tab } from './session.ts';
import { pressUntil, until } from './until.ts';

const POPUP = "document.querySelector('browser.webextension-popup-browser')";
const SIDEBAR = "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** Firefox without a window. Popup, context menu and sidebar are the real ones, used from the browser's own window. */
export async function startFirefox({ path, extension, proxyPort }: Launch): Promise<Session> {
  const { gecko } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings;
  const id = String(gecko.id);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else a release keeps its own settings server
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  try {
    await browser.installExtension(extension);
    return new FirefoxSession(browser, await inWindowOf(browser), id, `moz-extension://${uuid}`);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class FirefoxSession implements Session {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #inWindow: InWindow;
  readonly #id: string;

  constructor(browser: Browser, inWindow: InWindow, id: string, origin: string) {
    this.#browser = browser;
    this.#inWindow = inWindow;
    this.#id = id;
    this.origin = origin;
  }

  readonly #setScheme = async (_surface: unknown, scheme: Scheme): Promise<void> => {
    const value = scheme === 'dark' ? 0 : 1;
    await this.#inWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`);
  };

  async openTab(address: string): Promise<Tab> {
    const page = await this.#browser.newPage();
    const own = address.startsWith(this.origin); // such pages have no load event that puppeteer hears
    await page.goto(address, own ? { waitUntil: [] } : {});
    if (own)
      await until(address, () =>
        page.evaluate(`location.href !== 'about:blank' && document.readyState === 'complete'`),
      );
    return new PageTab(page, this.#setScheme);
  }

  async pressButton(tab: Tab): Promise<Surface> {
    await tab.toFront();
    const press = `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
    await pressUntil(
      'the popup',
      () => this.#inWindow(press),
      () => this.#inWindow<boolean>(`return ${POPUP} !== null`),
    );
    return this.#ownFrame(POPUP, 'popup.html');
  }

  async closePopup(): Promise<void> {
    await this.#inWindow(`${POPUP}?.closest('panel').hidePopup();`);
    await until('the popup to close', () => this.#inWindow<boolean>(`return ${POPUP} === null`));
  }

  async chooseMenuItem(tab: Tab, selector: string, item: MenuItem): Promise<Surface> {
    await tab.toFront();
    await pageOf(tab).click(selector, { button: 'right', offset: { x: 10, y: 5 } });
    const menu = "document.getElementById('contentAreaContextMenu')";
    await until('the context menu', () => this.#inWindow<boolean>(`return ${menu}.state === 'open'`));
    await this.#inWindow(`
      const items = [...${menu}.querySelectorAll('menuitem')].filter(({ id, hidden }) => !hidden && id.endsWith('-menuitem-_${item}'));
      if (items.length !== 1) throw new Error('items: ' + items.length);
      ${menu}.activateItem(items[0]);`);
    return this.panel();
  }

  panel(): Promise<Surface> {
    return this.#ownFrame(SIDEBAR, 'sidepanel.html');
  }

  pressKeys(): Promise<void> {
    return Promise.reject(new Error('without a window there is no keyboard'));
  }

  async answerPrompt(_tab: Tab, isAllowed: boolean): Promise<void> {
    const button = `PopupNotifications.panel.querySelector('.popup-notification-${isAllowed ? 'primary' : 'secondary'}-button')`;
    await until('the prompt', () =>
      this.#inWindow<boolean>(`return PopupNotifications.isPanelOpen && ${button} !== null && !${button}.disabled`),
    );
    // For half a second after it opens a prompt takes no answer, lest a double click give one.
    await pressUntil(
      'the prompt to close',
      () => this.#inWindow(`${button}?.click();`),
      () => this.#inWindow<boolean>('return !PopupNotifications.isPanelOpen'),
    );
  }

  readClipboard(): Promise<string> {
    return this.#inWindow('return navigator.clipboard.readText()');
  }

  async setClock(now: Date): Promise<void> {
    const script = `addEventListener('DOMWindowCreated', ({ target }) => {
      const window = target.defaultView;
      if (window.location.protocol !== 'moz-extension:') return;
      const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
      Cu.evalInSandbox(${JSON.stringify(clockAt(now))}, sandbox);
    }, true);`;
    await this.#inWindow(
      `Services.mm.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), true);`,
    );
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #ownFrame(frame: string, name: string): Promise<Surface> {
    const address = JSON.stringify(`${this.origin}/${name}`);
    const isThere = `return ${frame}?.currentURI.spec.startsWith(${address}) && !${frame}.webProgress.isLoadingDocument`;
    await until(name, () => this.#inWindow<boolean>(isThere));
    return new FrameSurface(this.#inWindow, frame, this.#setScheme);
  }
}
