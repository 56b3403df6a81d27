import type { FilterEntry, Filters } from '../inspect/filters/filter.ts';
import type { Dictionary } from './en.ts';
import { fill } from './fill.ts';
import type { Said } from './verdict-words.ts';

/** The answer, and what follows from it; for a message in which filters wrote something. */
export function outcomeWords(
  { entries, outcome }: Filters,
  { filters }: Pick<Dictionary, 'filters'>,
): { readonly title: Said; readonly detail: Said } {
  const believesAny = entries.some(({ believed }) => believed);
  const { title, detail } = outcome ? filters.outcome[outcome.id] : believesAny ? filters.silent : filters.claimsOnly;
  const params = outcome?.params ?? {};
  return { title: { of: title, with: params }, detail: { of: detail, with: params } };
}

/** What an entry means, and how well that is known. */
export function meaningOf(
  { meaning, certainty }: FilterEntry,
  { filters, language }: Pick<Dictionary, 'filters' | 'language'>,
): string {
  if (meaning === null) return filters.unknown;
  const said = filters.meaning[meaning];
  return certainty === 'unverified' ? fill(filters.unverified, { meaning: said }, language) : said;
}
