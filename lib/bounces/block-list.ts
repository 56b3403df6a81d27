import type { Found } from './words-found.ts';

/** A host's name, perhaps in an address; not an IP address, and not one name alone. */
const LIST = /[\s:([<"']{0,3}(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})(?![\w@])/iy;

/** The block list that a text names, lower case: the host after "blocked using", else a list known by its words. */
export function blockListOf(text: string, found: readonly Found[]): string | null {
  let known: { list: string; rank: number } | null = null;
  for (const { rule, at } of found) {
    if (rule.kind === 'list' && (known === null || rule.rank < known.rank)) known = rule;
    if (rule.kind !== 'listed-by') continue;
    LIST.lastIndex = at.end;
    const [, list] = LIST.exec(text) ?? [];
    if (list !== undefined) return list.toLowerCase();
  }
  return known?.list ?? null;
}
