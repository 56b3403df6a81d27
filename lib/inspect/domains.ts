import { parseDomain } from '../base/domain.ts';
import type { Domain } from '../base/domain.ts';
import type { Signature } from '../authentication/signature.ts';
import type { Span } from '../base/problem.ts';
import { unicodeDomain } from '../base/punycode.ts';
import type { Message } from '../message/message.ts';
import type { Hop } from '../received/hop.ts';
import { findLinks, linksOf } from './links.ts';
import type { DomainFact, DomainPlace, MessageFacts } from './report.ts';
import type { ShownField } from './shown.ts';

/** Domains kept of one message: each of them may be a name of its own in a body of links. */
const MAX_DOMAINS = 200;

/** Fields of addresses, and what a domain in them is. */
const ADDRESS_FIELDS: ReadonlyMap<string, DomainPlace> = new Map([
  ['from', 'from'],
  ['sender', 'sender'],
  ['reply-to', 'reply-to'],
]);

/** What domains can be read from. */
interface Places {
  readonly message: Message;
  readonly about: MessageFacts;
  readonly shown: readonly ShownField[];
  readonly signatures: readonly Signature[];
  /** The border's hop, where one is known. */
  readonly borderHop: Hop | undefined;
}

interface Found {
  readonly domain: Domain;
  readonly kind: DomainPlace;
  readonly field: number | null;
  readonly at: Span;
}

/** Every domain of the message, in reading order, and where it stands: filters judge them all. */
export function domainsOf(places: Places): DomainFact[] {
  const found = [...inHeader(places), ...inBody(places.message)].toSorted(
    (one, other) => one.at.start - other.at.start,
  );
  const domains = new Map<Domain, Map<DomainPlace, Found>>();
  for (const one of found) {
    const known = domains.get(one.domain) ?? new Map<DomainPlace, Found>();
    if (domains.size >= MAX_DOMAINS && !domains.has(one.domain)) continue;
    if (!known.has(one.kind)) known.set(one.kind, one);
    domains.set(one.domain, known);
  }
  return [...domains].map(([domain, kinds]) => ({
    domain,
    unicode: unicodeDomain(domain),
    places: [...kinds.values()].map(({ kind, field, at }) => ({ kind, field, at })),
  }));
}

function inHeader({ message, about, shown, signatures, borderHop }: Places): Found[] {
  const found: Found[] = [];
  const add = (text: string, kind: DomainPlace, field: number, at: Span) => {
    const domain = parseDomain(text);
    if (domain) found.push({ domain, kind, field, at });
  };
  if (borderHop?.helo) add(borderHop.helo, 'helo', borderHop.field, borderHop.at.helo ?? borderHop.span);
  if (borderHop?.reverseDns)
    add(borderHop.reverseDns, 'reverse-dns', borderHop.field, borderHop.at.reverseDns ?? borderHop.span);
  if (about.envelopeSender) {
    const { value, field, at } = about.envelopeSender;
    add(value.slice(value.lastIndexOf('@') + 1), 'envelope-sender', field, at);
  }
  for (const { domain, field, at } of signatures) add(domain, 'dkim-domain', field, at);
  for (const { field, mailboxes } of shown) {
    const kind = ADDRESS_FIELDS.get(field.key);
    if (kind) for (const { domain, span } of mailboxes) if (domain) add(domain, kind, field.index, span);
  }
  for (const field of message.fields)
    if (field.key === 'list-unsubscribe')
      for (const { domain, at } of linksOf(field.text)) {
        const { start } = field.value;
        add(domain, 'link', field.index, { start: start + at.start, end: start + at.end });
      }
  return found;
}

function inBody(message: Message): Found[] {
  return findLinks(message).map(({ domain, at }) => ({ domain, kind: 'link', field: null, at }));
}
