import type { MessageFacts } from './report.ts';

/** The domains a message says that it is from: of its envelope sender and of From. */
export function namedDomains({ envelopeSender, from }: MessageFacts): string[] {
  const envelope = domainOf(envelopeSender?.value ?? '');
  const authors = (from?.value ?? []).flatMap(({ domain }) => domain ?? []);
  return [...new Set([...authors, ...(envelope === null ? [] : [envelope])])];
}

/** The right side of its Message-ID (RFC 5322 §3.6.4); null where it has none. */
export function messageIdDomain({ messageId }: MessageFacts): string | null {
  return domainOf(messageId?.value.replace(/>[^>]*$/, '') ?? '');
}

function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 0
    ? null
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase() || null;
}
