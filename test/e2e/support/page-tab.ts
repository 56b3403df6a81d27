import type { Page } from 'puppeteer-core';
import type { Scheme, Surface, Tab } from './session.ts';

/** A document that puppeteer reaches. */
export class PageTab implements Tab {
  readonly page: Page;
  readonly #setScheme: (page: Page, scheme: Scheme) => Promise<void>;

  constructor(page: Page, setScheme: (page: Page, scheme: Scheme) => Promise<void>) {
    this.page = page;
    this.#setScheme = setScheme;
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    return (await this.page.evaluate(expression)) as Value;
  }

  async click(expression: string): Promise<void> {
    const element = (await this.page.evaluateHandle(expression)).asElement();
    if (!element) throw new Error(`nothing to click: ${expression}`);
    await (element as unknown as { click(): Promise<void> }).click();
  }

  setScheme(scheme: Scheme): Promise<void> {
    return this.#setScheme(this.page, scheme);
  }

  async goTo(address: string): Promise<void> {
    await this.page.goto(address);
  }

  toFront(): Promise<void> {
    return this.page.bringToFront();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export function pageOf(surface: Surface): Page {
  if (surface instanceof PageTab) return surface.page;
  throw new Error('puppeteer does not reach this document');
}
