import type { FilterEntry, Filters } from '../inspect/filters/filter.ts';
import { fill } from '../words/fill.ts';
import { meaningOf, outcomeWords } from '../words/filter-words.ts';
import type { Dictionary } from '../words/index.ts';

/** Longest token printed whole; blobs are for the filter's maker. */
const LONGEST = 120;

/** Whether an exemption acted, and the tokens that have a meaning; nothing where no filter wrote. */
export function filterLines(filters: Filters, words: Dictionary): string[] {
  if (filters.entries.length === 0) return [];
  const { title, detail } = outcomeWords(filters, words);
  const known = filters.entries.filter(({ meaning }) => meaning !== null);
  const rest = filters.entries.length - known.length;
  return [
    ...[title, detail].map((said) => fill(said.of, said.with, words.language)),
    ...known.map((entry) => entryLine(entry, words)),
    ...(rest > 0 ? [fill(words.filters.more, { count: rest }, words.language)] : []),
  ];
}

function entryLine(entry: FilterEntry, words: Dictionary): string {
  const { product, header, token, text, believed, why } = entry;
  const written = token === '' ? `${header}: ${text}` : text;
  const cut = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  const trust = believed
    ? words.text.believed
    : fill(words.text.notBelieved, { why: words.filters.belief[why] }, words.language);
  return `${cut}  ${meaningOf(entry, words)}  ${words.filters.product[product]}  ${trust}`;
}
