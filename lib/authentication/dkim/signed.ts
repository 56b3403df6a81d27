import { displayText } from '../../base/bytes.ts';
import { parseDomain } from '../../base/domain.ts';
import type { Domain } from '../../base/domain.ts';
import type { Span } from '../../base/problem.ts';
import type { Field } from '../../message/message.ts';
import { decodeBase64 } from '../../message/transfer.ts';
import type { Judgement } from '../check.ts';
import { neutral, permerror, quoted } from './judgement.ts';
import type { TagList } from './tag-list.ts';

export type KeyType = 'rsa' | 'ed25519';
export type Hash = 'sha1' | 'sha256';

/** What every signature over header fields says: DKIM's, and both of ARC's. */
export interface Signed {
  readonly field: Field;
  readonly keyType: KeyType;
  readonly hash: Hash;
  readonly domain: Domain;
  readonly selector: string;
  /** Where the key is published. */
  readonly keyName: Domain;
  readonly signature: Uint8Array;
  /** The value of b=, which does not sign itself. */
  readonly cut: Span;
}

/** RFC 6376 §3.3, RFC 8463 §3. */
const ALGORITHMS: ReadonlyMap<string, readonly [KeyType, Hash]> = new Map([
  ['rsa-sha1', ['rsa', 'sha1']],
  ['rsa-sha256', ['rsa', 'sha256']],
  ['ed25519-sha256', ['ed25519', 'sha256']],
]);

// base64string = ALPHADIGITPS *([FWS] ALPHADIGITPS) [ [FWS] "=" [ [FWS] "=" ] ] (RFC 6376 §2.10), blanks taken out
const BASE64 = /^[\d+/a-z]+={0,2}$/i;

/** The algorithm, domain, selector and signature of `field`, whose tags are read already. */
export function readSigned(field: Field, tags: TagList): Signed | Judgement {
  const name = (tags.get('a')?.value ?? '').toLowerCase();
  const [keyType, hash] = ALGORITHMS.get(name) ?? [];
  if (!keyType || !hash) return neutral('unknown-algorithm', { algorithm: quoted(name) });
  const domain = parseDomain(displayText(tags.get('d')?.value ?? ''));
  if (domain === null) return badTag(tags, 'd');
  const selector = displayText(tags.get('s')?.value ?? '');
  const keyName = parseDomain(`${selector}._domainkey.${domain}`);
  if (keyName === null) return badTag(tags, 's');
  const b = tags.get('b');
  const signature = readBase64(b?.value ?? '');
  if (!b || signature === null) return badTag(tags, 'b');
  const { value, span } = field;
  const end = b.end === field.text.length ? span.end : value.start + b.end;
  return { field, keyType, hash, domain, selector, keyName, signature, cut: { start: value.start + b.start, end } };
}

/** The bytes of a base64string, in which blanks may stand; null where it is none. */
export function readBase64(text: string): Uint8Array | null {
  const dense = text.replace(/[ \t\r\n]+/g, '');
  return BASE64.test(dense) ? decodeBase64(dense) : null;
}

export function missingTag(tags: TagList, names: readonly string[]): Judgement | null {
  const tag = names.find((name) => !tags.has(name));
  return tag === undefined ? null : permerror('missing-tag', { tag });
}

export function badTag(tags: TagList, tag: string): Judgement {
  return permerror('bad-tag', { tag, value: quoted(tags.get(tag)?.value ?? '') });
}
