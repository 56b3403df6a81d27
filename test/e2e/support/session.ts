/** Anything that shows a document: a tab, the toolbar's popup, the side panel. Expressions are JavaScript of that document. */
export interface Surface {
  /** The expression's value, as JSON; promises are awaited. */
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  /** A person's click on the element that the expression gives. */
  click(expression: string): Promise<void>;
  setScheme(scheme: Scheme): Promise<void>;
}

export interface Tab extends Surface {
  goTo(address: string): Promise<void>;
  toFront(): Promise<void>;
  /** The viewport's width and height, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export type Scheme = 'light' | 'dark';
export type MenuItem = 'selection' | 'page';

/** One browser with Postern in a fresh profile, driven as a person would. */
export interface Session {
  /** `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
  openTab(address: string): Promise<Tab>;
  /** Presses the toolbar button over a tab; gives the popup. */
  pressButton(tab: Tab): Promise<Surface>;
  closePopup(): Promise<void>;
  /** Opens the context menu on an element of the tab and takes Postern's item; gives the side panel. */
  chooseMenuItem(tab: Tab, selector: string, item: MenuItem): Promise<Surface>;
  /** The side panel that is open. */
  panel(): Promise<Surface>;
  /** Presses keys over a tab, named as by xdotool; only a browser in a window has a keyboard. */
  pressKeys(tab: Tab, keys: string): Promise<void>;
  /** Answers the browser's own question about a permission, which opens over a tab. */
  answerPrompt(tab: Tab, isAllowed: boolean): Promise<void>;
  /** What the clipboard holds; the tab shows a served page. */
  readClipboard(tab: Tab): Promise<string>;
  /** From now on every document of the extension reads this time. */
  setClock(now: Date): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  /** The browser's program. */
  readonly path: string;
  /** The built extension. */
  readonly extension: string;
  readonly proxyPort: number;
}
