import { displayText } from '../../base/bytes.ts';
import { parseDomain } from '../../base/domain.ts';
import type { Domain } from '../../base/domain.ts';
import type { Field } from '../../message/message.ts';
import type { Judgement } from '../check.ts';
import type { Canonicalization } from './canonical-header.ts';
import { isJudgement, permerror, quoted } from './judgement.ts';
import { badTag, missingTag, readBase64, readSigned } from './signed.ts';
import type { Signed } from './signed.ts';
import { colonList, readTagList } from './tag-list.ts';
import type { TagList } from './tag-list.ts';

/** A signature over a message: its tags, read and found valid (RFC 6376 §3.5). */
export interface Signature extends Signed {
  readonly canonicalization: { readonly header: Canonicalization; readonly body: Canonicalization };
  /** h=: field names in lower case. */
  readonly headers: readonly string[];
  readonly bodyHash: Uint8Array;
  /** l=: octets of the canonical body that are signed; null: all. */
  readonly length: number | null;
  /** t= and x=: seconds since 1970. */
  readonly signedAt: number | null;
  readonly expiresAt: number | null;
  /** The domain of i=, that of d= or one below it. */
  readonly identity: Domain;
  /** z=: what the signer saw, as written. */
  readonly copies: string | null;
}

const CANONICALIZATION = /^(simple|relaxed)(?:\/(simple|relaxed))?$/;

// hdr-name = field-name (RFC 5322 §3.6.8), without the `;` that ends a tag (RFC 6376 §2.10)
const HEADER_NAME = /^[!-9<-~]+$/;

/** Reads a DKIM-Signature field, and says what makes it none (RFC 6376 §6.1.1). */
export function readDkimSignature(field: Field): Signature | Judgement {
  const tags = readTagList(field.text);
  if (isJudgement(tags)) return tags;
  const missing = missingTag(tags, ['v', 'a', 'b', 'bh', 'd', 'h', 's']);
  if (missing) return missing;
  if (tags.get('v')?.value !== '1') return badTag(tags, 'v');
  const signature = readSignature(field, tags);
  if (isJudgement(signature)) return signature;
  const identity = identityOf(tags, signature.domain);
  if (isJudgement(identity)) return identity;
  return { ...signature, identity: identity.domain };
}

/** All but v= and i=, which an ARC-Message-Signature does not have, or has for something else (RFC 8617 §4.1.2). */
export function readSignature(field: Field, tags: TagList): Signature | Judgement {
  const signed = readSigned(field, tags);
  if (isJudgement(signed)) return signed;
  const bodyHash = readBase64(tags.get('bh')?.value ?? '');
  if (bodyHash === null) return badTag(tags, 'bh');
  const ways = CANONICALIZATION.exec(tags.get('c')?.value.toLowerCase() ?? 'simple');
  if (!ways) return badTag(tags, 'c');
  const headers = colonList(tags, 'h');
  if (!headers.every((name) => HEADER_NAME.test(name))) return badTag(tags, 'h');
  if (!headers.includes('from')) return permerror('from-unsigned');
  if (tags.has('q') && !colonList(tags, 'q').includes('dns/txt')) return badTag(tags, 'q');
  const wrong = ['l', 't', 'x'].find((name) => tags.has(name) && numberOf(tags, name) === null);
  if (wrong !== undefined) return badTag(tags, wrong);
  const [signedAt, expiresAt] = [numberOf(tags, 't'), numberOf(tags, 'x')];
  if (signedAt !== null && expiresAt !== null && expiresAt <= signedAt) return badTag(tags, 'x');
  return {
    ...signed,
    canonicalization: { header: asWay(ways[1]), body: asWay(ways[2]) },
    headers,
    bodyHash,
    length: numberOf(tags, 'l'),
    signedAt,
    expiresAt,
    identity: signed.domain,
    copies: tags.get('z')?.value ?? null,
  };
}

/** i= [ Local-part ] "@" domain-name: that of d=, or a subdomain. Without it, d=. */
function identityOf(tags: TagList, domain: Domain): { readonly domain: Domain } | Judgement {
  const written = tags.get('i')?.value;
  if (written === undefined) return { domain };
  const at = written.lastIndexOf('@');
  const identity = at < 0 ? null : parseDomain(displayText(written.slice(at + 1)));
  if (identity === null) return badTag(tags, 'i');
  if (identity === domain || identity.endsWith(`.${domain}`)) return { domain: identity };
  return permerror('foreign-identity', { identity: quoted(written), domain });
}

/** 1*DIGIT, as many as l= may have (RFC 6376 §3.5): beyond what a number holds, it is a large one. */
function numberOf(tags: TagList, name: string): number | null {
  const written = tags.get(name)?.value ?? '';
  return /^\d{1,76}$/.test(written) ? Number(written) : null;
}

function asWay(word: string | undefined): Canonicalization {
  return word === 'relaxed' ? 'relaxed' : 'simple';
}
