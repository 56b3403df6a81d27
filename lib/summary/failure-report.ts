import type { NotFound, WebmailFacts } from '../webmail/adapter.ts';
import { lines } from './plain.ts';

interface Failed extends Pick<NotFound, 'tried'> {
  readonly reason: string;
  readonly webmail: Pick<WebmailFacts, 'id' | 'evidence' | 'seen'>;
  /** Postern's own, and the browser as it names itself. */
  readonly version: string;
  readonly browser: string;
}

/** A failure to read a webmail, for whoever mends the adapter: ids and outcomes, no mail and no address of a page. */
export function failureReport({ webmail, reason, tried, version, browser }: Failed): string {
  const { id, evidence, seen } = webmail;
  return lines([
    `Postern ${version}`,
    `browser: ${browser}`,
    `webmail: ${id} (${[evidence, seen].filter(Boolean).join(', ')})`,
    `reason: ${reason}`,
    `tried: ${tried.length === 0 ? 'no request' : tried.join('; ')}`,
  ]);
}
