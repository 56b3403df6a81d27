import type { Span } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import { readTags } from './tag-list.ts';

/** Signatures read of one message; verifiers stop at far fewer (RFC 6376 §6.1). Each is compared with each result. */
const MAX_SIGNATURES = 100;

/** Names kept of one h=; real ones have some twenty. */
const MAX_HEADERS = 500;

/** What one DKIM-Signature field says of itself (RFC 6376 §3.5), before anybody checks it. Missing tags are empty. */
export interface Signature {
  readonly field: number;
  /** d=, lower case. */
  readonly domain: string;
  readonly selector: string;
  /** Where d= stands; the whole value where there is none. */
  readonly at: Span;
  /** b= without white space. */
  readonly signature: string;
  /** h= in its order, lower case: a name twice covers two fields, or none where only one is there. */
  readonly headers: readonly string[];
  /** l=: how many bytes of the canonical body are signed; null: all of them. */
  readonly bodyLength: number | null;
  /** The second half of c=. */
  readonly bodyCanonicalization: 'simple' | 'relaxed';
  /** t= and x=, seconds since 1970. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
  /** A tag stands in it twice: the list is invalid (§3.2), and two programs may read two of them. */
  readonly isAmbiguous: boolean;
}

/** The DKIM-Signature fields of a header, in their order. */
export function readSignatures(fields: readonly Field[]): Signature[] {
  return fields
    .filter(({ key }) => key === 'dkim-signature')
    .slice(0, MAX_SIGNATURES)
    .map(readSignature);
}

function readSignature(field: Field): Signature {
  const tags = readTags(field.text);
  const byName = new Map(tags.toReversed().map((tag) => [tag.name, tag]));
  const value = (name: string) => byName.get(name)?.value ?? '';
  const domain = byName.get('d');
  const offset = field.value.start;
  return {
    field: field.index,
    domain: value('d').toLowerCase(),
    selector: value('s'),
    at: domain ? { start: offset + domain.at.start, end: offset + domain.at.end } : field.value,
    signature: value('b').replaceAll(/\s/g, ''),
    headers: value('h')
      .toLowerCase()
      .split(':', MAX_HEADERS)
      .map((name) => name.trim()),
    bodyLength: wholeNumber(value('l')),
    bodyCanonicalization: /\/\s*relaxed$/.test(value('c')) ? 'relaxed' : 'simple',
    signedAt: wholeNumber(value('t')),
    expiresAt: wholeNumber(value('x')),
    isAmbiguous: byName.size < tags.length,
  };
}

/** Twelve digits are the year 33658 and a body of a terabyte: more is nonsense. */
function wholeNumber(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
