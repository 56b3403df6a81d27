import { aligned } from '../authentication/alignment.ts';
import type { Facts } from './facts.ts';
import type { Evidence } from './finding.ts';
import { isCovered } from './vouching.ts';

/** A field beside From that names somebody else's address. */
export interface Elsewhere {
  readonly address: string;
  /** Whoever vouches for From signed this field too: it is theirs. */
  readonly isExplained: boolean;
  readonly evidence: readonly Evidence[];
}

/** The first address in fields of that name whose domain is not of From's organization. */
export function findElsewhere({ message, shown, fromDomain, vouching }: Facts, key: string): Elsewhere | null {
  if (fromDomain === null) return null;
  for (const { field, mailboxes } of shown) {
    if (field.key !== key) continue;
    const other = mailboxes.find(({ domain }) => domain === null || aligned(domain, fromDomain) === null);
    if (!other) continue;
    return {
      address: other.address,
      isExplained: isCovered(vouching, message, key),
      evidence: [{ field: field.index, at: other.span }],
    };
  }
  return null;
}
