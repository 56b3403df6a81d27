import type { Grab, WebmailFacts } from './adapter.ts';

/** The page the person looks at, as seen from the extension's isolated world. */
export interface Page {
  readonly document: Document;
  readonly location: Pick<Location, 'href' | 'hostname' | 'pathname' | 'search' | 'hash'>;
  /** Absolute addresses only: a content script's relative ones are resolved against the extension. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/** One webmail: from its page to the raw source. */
export interface Adapter extends WebmailFacts {
  /** Strict: a page of another webmail, or of the same host without mail, is not recognised. */
  recognises(page: Page): boolean;
  grab(page: Page): Promise<Grab>;
}

/**
 * Whether the page is an application of one of these hosts; `.suffix` takes in subdomains. A page of plain text is none, whoever
 * serves it: it is read as text.
 */
export function isAppOn({ document, location }: Page, hosts: readonly string[]): boolean {
  if (document.contentType === 'text/plain') return false;
  const { hostname } = location;
  return hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));
}
