import { displayText } from '../../base/bytes.ts';
import type { Field } from '../../message/message.ts';
import type { Border } from '../../received/border.ts';
import type { Hop } from '../../received/hop.ts';
import { matchesHost } from '../../received/host.ts';
import { PLATFORMS } from '../../received/platform.ts';
import { believeFilter } from './belief.ts';
import type { FilterVantage } from './belief.ts';
import type { FilterBelief, FilterEntry, Filters } from './filter.ts';
import { HEADERS } from './headers.ts';
import type { KnownHeader } from './headers.ts';
import { outcomeOf } from './outcomes.ts';
import { matches } from './pattern.ts';
import { readTokens } from './tokens.ts';

/** Entries after which no further field is read. Real mail has fewer than 300. */
const MAX_ENTRIES = 1000;

/** What filters wrote into a message, whether it can be believed, and what it comes to. */
export function readFilters(fields: readonly Field[], hops: readonly Hop[], border: Border): Filters {
  const vantage = vantageOf(hops, border);
  const siblings = new Map<string, number>();
  for (const { key } of fields) siblings.set(key, (siblings.get(key) ?? 0) + 1);
  const written = fields
    .flatMap((field): Written[] => {
      const header = HEADERS.get(field.key);
      if (!header) return [];
      const why = believeFilter(header, field.index, siblings.get(field.key) ?? 1, vantage);
      return [{ field, header, why, believed: why === 'own' || why === 'kept' }];
    })
    // What came with the message must not crowd out what we believe.
    .toSorted((a, b) => Number(b.believed) - Number(a.believed));
  const entries: FilterEntry[] = [];
  for (const one of written) {
    if (entries.length >= MAX_ENTRIES) break;
    entries.push(...readField(one));
  }
  entries.sort((a, b) => rank(a) - rank(b));
  return { entries, outcome: outcomeOf(entries) };
}

interface Written {
  readonly field: Field;
  readonly header: KnownHeader;
  readonly why: FilterBelief;
  readonly believed: boolean;
}

function vantageOf(hops: readonly Hop[], { status, hop: border }: Border): FilterVantage {
  const at = status === 'found' && border !== null ? border : null;
  if (at === null) return { borderField: null, platform: null };
  const writers = hops.slice(0, at + 1).flatMap(({ by }) => by ?? []);
  const platform = Object.values(PLATFORMS).find(({ hosts }) => writers.some((by) => matchesHost(by, hosts)));
  return { borderField: hops[at]?.field ?? null, platform: platform?.id ?? null };
}

/** The tokens of one field, as its rows are ordered: what tells most stands first there. */
function readField({ field, header, why, believed }: Written): FilterEntry[] {
  const { product, rows } = header;
  return readTokens(header.form, field.text)
    .map((token) => {
      const found = rows.findIndex(([name, says]) => matches(name, token.token) && matches(says, token.value));
      return { ...token, row: rows[found], order: found === -1 ? rows.length : found };
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ token, value, start, end, row }) => ({
      product,
      header: field.name,
      token: displayText(token),
      value: displayText(value),
      text: displayText(field.text.slice(start, end)),
      meaning: row?.[2] ?? null,
      certainty: row?.[3] ?? 'unverified',
      believed,
      why,
      field: field.index,
      at: { start: field.value.start + start, end: field.value.start + end },
    }));
}

function rank({ believed, meaning }: FilterEntry): number {
  return (believed ? 0 : 2) + (meaning === null ? 1 : 0);
}
