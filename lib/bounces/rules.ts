import type { Reason } from './bounce.ts';
import { OWN_NUMBERS } from './data/own-numbers.ts';
import type { OwnNumbers } from './data/own-numbers.ts';
import { SPEAKERS } from './data/speakers.ts';
import { PROVIDER_ENTRIES } from './provider-entries.ts';
import type { ProviderEntry } from './provider-entries.ts';
import { BLOCK_LISTS, LISTED_BY } from './vocabulary/block-lists.ts';
import { NEUTRAL, PHRASES } from './vocabulary/phrases.ts';
import type { ByCase } from './vocabulary/phrases.ts';
import { RETRY_WORDS } from './vocabulary/retry-words.ts';

/** What it means that words were found. A lower rank decides before a higher one. */
export type Rule =
  | { readonly kind: 'phrase'; readonly rank: number; readonly reason: Reason | ByCase; readonly weak: boolean }
  /** `rank`: of a program's words; null: a provider's own, before all phrases. */
  | { readonly kind: 'row'; readonly rank: number | null; readonly entry: ProviderEntry; readonly isOwn: boolean }
  | { readonly kind: 'number'; readonly family: OwnNumbers; readonly entry: ProviderEntry }
  | { readonly kind: 'trailer'; readonly provider: string }
  | { readonly kind: 'neutral' }
  | { readonly kind: 'list'; readonly list: string; readonly rank: number }
  | { readonly kind: 'listed-by' }
  | { readonly kind: 'retry' };

/** Words, as `matcher` reads them, and what they mean. */
interface Say {
  readonly pattern: string;
  readonly rule: Rule;
}

/** Everything that words can say. */
export function allSays(): Say[] {
  return [
    ...PHRASES.flatMap(({ reason, weak = false, says }, rank) => each(says, { kind: 'phrase', rank, reason, weak })),
    ...PROVIDER_ENTRIES.flatMap((entry, order) => {
      const rank = entry.program ? rankOf(entry.reason) - 1 + order / PROVIDER_ENTRIES.length : null;
      return [
        ...each(entry.says, { kind: 'row', rank, entry, isOwn: false }),
        ...each(entry.own, { kind: 'row', rank, entry, isOwn: true }),
      ];
    }),
    ...PROVIDER_ENTRIES.flatMap((entry) =>
      OWN_NUMBERS.rows
        .filter(({ row }) => entry.row.table === 'provider' && row === entry.row.key)
        .flatMap((family) => each([family.starts], { kind: 'number', family, entry })),
    ),
    ...Object.entries(SPEAKERS.rows).flatMap(([provider, { trailers }]) =>
      each(trailers, { kind: 'trailer', provider }),
    ),
    ...each(NEUTRAL, { kind: 'neutral' }),
    ...BLOCK_LISTS.flatMap(([words, list], rank) => each([words], { kind: 'list', list, rank })),
    ...each(LISTED_BY, { kind: 'listed-by' }),
    ...each(RETRY_WORDS, { kind: 'retry' }),
  ];
}

function each(patterns: readonly string[], rule: Rule): Say[] {
  return patterns.map((pattern) => ({ pattern, rule }));
}

/** Where a program's words stand: just before the phrases of their reason; last, where they say little. */
function rankOf(reason: Reason): number {
  const rank = reason === 'onhold' ? -1 : PHRASES.findIndex((group) => group.reason === reason);
  return rank < 0 ? PHRASES.length - 1 : rank;
}
