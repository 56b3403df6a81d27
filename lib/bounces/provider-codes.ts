import { PROVIDER_ENTRIES } from './provider-entries.ts';
import type { ProviderEntry } from './provider-entries.ts';

/** How well a row fits a code: its very code, its range, none to compare, another. */
export const FIT = { exact: 3, range: 2, open: 1, other: 0 } as const;

export function fitOf({ codes }: ProviderEntry, code: string | null): number {
  if (code === null || codes.length === 0) return FIT.open;
  if (codes.includes(code)) return FIT.exact;
  return codes.some((range) => codesIn(range).includes(code)) ? FIT.range : FIT.other;
}

/** The one row of a provider's code; a code of its own before a range. null: none, or several, for then the words decide. */
export function entryOf(provider: string, code: string): ProviderEntry | null {
  const found = (EXACT.get(provider)?.get(code) ?? RANGES.get(provider)?.get(code)) || [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

type ByCode = ReadonlyMap<string, readonly ProviderEntry[]>;

const EXACT = byProvider((code) => (code.includes('-') ? [] : [code]));
const RANGES = byProvider((code) => (code.includes('-') ? codesIn(code) : []));

function byProvider(codesOf: (code: string) => readonly string[]): ReadonlyMap<string, ByCode> {
  const all = new Map<string, Map<string, ProviderEntry[]>>();
  for (const entry of PROVIDER_ENTRIES)
    for (const code of entry.codes.flatMap(codesOf)) {
      const codes = all.get(entry.provider) ?? new Map<string, ProviderEntry[]>();
      codes.set(code, [...(codes.get(code) ?? []), entry]);
      all.set(entry.provider, codes);
    }
  return all;
}

/** `5.7.606-649`, `5.1.4-5.1.5`: every code of the range. */
function codesIn(range: string): string[] {
  const [from = '', to = from] = range.split('-');
  const dot = from.lastIndexOf('.');
  const [first, last] = [from.slice(dot + 1), to.slice(to.lastIndexOf('.') + 1)].map(Number);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => `${from.slice(0, dot)}.${first + index}`);
}
