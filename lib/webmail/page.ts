import type { Grab } from './adapter.ts';
import type { WebmailId } from './ids.ts';

/** The page the person looks at, as seen from the extension's isolated world. */
export interface Page {
  readonly document: Document;
  readonly location: Pick<Location, 'href' | 'hostname' | 'search'>;
  /** Absolute addresses only: a content script's relative ones are resolved against the extension. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/** One webmail: from its page to the raw source. */
export interface Adapter {
  readonly id: WebmailId;
  recognises(page: Page): boolean;
  /** null: this page is another adapter's after all. */
  grab(page: Page): Promise<Grab | null>;
}
