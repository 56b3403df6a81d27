import { parseDomain } from '../base/domain.ts';
import type { BeliefReason, ResultField, Vantage } from './result.ts';
import type { ResultsField } from './results-field.ts';

interface Belief {
  readonly believed: boolean;
  readonly why: BeliefReason;
}

/**
 * Whether the field at `index` counts: only above the border, and only under an authserv-id of ours (RFC 8601 §5).
 * What was renamed on the way in is a claim of somebody before us, and ARC is one of everybody who sealed, but for the
 * seal of our own platform where that is its only word above the border.
 */
export function believeResults(
  name: ResultField,
  index: number,
  { authservId, idState }: Pick<ResultsField, 'authservId' | 'idState'>,
  vantage: Vantage,
): Belief {
  if (name === 'Authentication-Results-Original') return not('renamed-original');
  const position = believePosition(index, vantage);
  if (name === 'ARC-Authentication-Results') {
    const isPlatforms =
      vantage.sealBelieved && position.believed && idState === 'given' && isOwnId(authservId, vantage);
    return isPlatforms ? { believed: true, why: 'platform-seal' } : not('arc-claim');
  }
  if (!position.believed) return position;
  if (idState === 'unparseable') return not('unparseable-id');
  if (authservId === null)
    return vantage.idLessBelieved ? { believed: true, why: 'platform-without-id' } : not('missing-id');
  return isOwnId(authservId, vantage) ? { believed: true, why: 'own' } : not('foreign-id');
}

/** Fields above the border's own Received line were written by our servers; below it, by anybody. */
export function believePosition(index: number, { borderField }: Vantage): Belief {
  if (borderField === null) return not('no-border');
  return index < borderField ? { believed: true, why: 'own' } : not('below-border');
}

/** Without regard to case or U-labels; `.suffix` means its subdomains, not itself. */
export function isOwnId(id: string | null, { ownIds }: Vantage): boolean {
  if (id === null) return false;
  const name = comparable(id);
  return ownIds.some((own) =>
    own.startsWith('.') ? name.endsWith(`.${comparable(own.slice(1))}`) : name === comparable(own),
  );
}

/** An authserv-id is usually, but need not be, a domain (RFC 8601 §2.5). */
function comparable(id: string): string {
  return parseDomain(id) ?? id.toLowerCase();
}

function not(why: BeliefReason): Belief {
  return { believed: false, why };
}
