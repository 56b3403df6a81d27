import { parseDomain } from '../../base/domain.ts';
import type { Domain } from '../../base/domain.ts';
import { isWithin } from '../../dns/names.ts';
import type { DmarcRecord } from './record.ts';
import type { TreeWalker, Walk, WalkFailure } from './walk.ts';

/** Somebody who vouches for the message, or might (RFC 9989 §4.4). */
export interface Identifier {
  readonly method: 'dkim' | 'spf';
  readonly domain: Domain;
  /** passed: it vouches. undecided: nobody could check whether it does. */
  readonly state: 'passed' | 'undecided';
}

/** null: not aligned. A failure: nobody knows, for DNS did not answer. */
type Alignment = 'strict' | 'relaxed' | WalkFailure | null;

export interface AlignedIdentifier extends Identifier {
  readonly alignment: Alignment;
}

/** A message has few signatures; a hostile one has hundreds, each with a walk of eight questions. */
const MAX_IDENTIFIERS = 20;

interface Evidence {
  readonly spf: { readonly result: string; readonly domain: string | null } | null;
  readonly dkim: readonly string[];
  readonly undecided?: readonly string[];
}

/** Signatures first: they survive forwarding, and say more. A domain counts once in each state. */
export function identifiersOf({ spf, dkim, undecided = [] }: Evidence): Identifier[] {
  const named = (method: Identifier['method'], state: Identifier['state'], domains: readonly (string | null)[]) =>
    [...new Set(domains.map((domain) => parseDomain(domain ?? '')))].flatMap((domain) =>
      domain === null ? [] : [{ method, domain, state }],
    );
  return [
    ...named('dkim', 'passed', dkim),
    ...named('spf', 'passed', spf?.result === 'pass' ? [spf.domain] : []),
    ...named('dkim', 'undecided', undecided),
    ...named('spf', 'undecided', spf?.result === 'temperror' ? [spf.domain] : []),
  ].slice(0, MAX_IDENTIFIERS);
}

/** RFC 9989 §4.4, §4.10.2: the same domain; or of the same organization, unless the record wants it strict. */
export async function alignmentOf(
  identifier: Identifier,
  author: Domain,
  authorWalk: Walk,
  record: DmarcRecord,
  walker: TreeWalker,
): Promise<Alignment> {
  if (identifier.domain === author) return 'strict';
  if ((identifier.method === 'dkim' ? record.adkim : record.aspf) === 's') return null;
  // An organization is above both of them: without a label in common there is none, and nobody need be asked.
  if (topLabel(identifier.domain) !== topLabel(author)) return null;
  const walk = await walker.walk(identifier.domain);
  const failure = walk.failure ?? authorWalk.failure;
  if (!failure) return walk.organizationalDomain === authorWalk.organizationalDomain ? 'relaxed' : null;
  const isElsewhere =
    (!walk.failure && !isWithin(author, walk.organizationalDomain)) ||
    (!authorWalk.failure && !isWithin(identifier.domain, authorWalk.organizationalDomain));
  return isElsewhere ? null : failure;
}

function topLabel(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1);
}
