import type { Report } from './report.ts';

/** What two messages are compared in; a key of the words. */
export type Aspect =
  | 'verdict'
  | 'border-status'
  | 'border'
  | 'sender'
  | 'range'
  | 'from'
  | 'dmarc'
  | 'dkim'
  | 'spf'
  | 'total'
  | 'inside'
  | 'outcome'
  | 'filter';

/** A code or a text of the message; seconds for `total` and `inside`; null where there is nothing to say. */
export type Compared = string | number | null;

export interface Difference {
  readonly aspect: Aspect;
  /** Which token of a filter, as its header writes it; else null. */
  readonly token: string | null;
  readonly before: Compared;
  readonly after: Compared;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Where both say the same. */
  readonly same: readonly Aspect[];
}

/** Two messages side by side: only what counts for a verdict or was believed is compared, no claim. */
export function compareReports(before: Report, after: Report): Comparison {
  const pairs = pairsOf(valuesOf(before), valuesOf(after));
  const tokens = pairsOf(tokensOf(before), tokensOf(after));
  const differences = [
    ...pairs.map(([aspect, ...values]) => ({ aspect, token: null, before: values[0], after: values[1] })),
    ...tokens.map(([token, ...values]) => ({ aspect: 'filter' as const, token, before: values[0], after: values[1] })),
  ].filter((one) => one.before !== one.after);
  const known = pairs.filter(([, one, other]) => one !== null && one === other);
  return { differences, same: known.map(([aspect]) => aspect) };
}

function valuesOf(report: Report): Map<Aspect, Compared> {
  const { verdict, border, sender, hops, filters } = report;
  const crossed = border.hop === null ? undefined : hops[border.hop];
  return new Map<Aspect, Compared>([
    ['verdict', verdict.level],
    ['border-status', border.status],
    ['border', border.ip],
    ['sender', sender?.name ?? null],
    ['range', sender?.range ?? null],
    ['from', verdict.fromDomain],
    ...(['dmarc', 'dkim', 'spf'] as const).map((method) => [method, believed(report, method)] as const),
    ['total', seconds(hops.findLast(({ date }) => date !== null)?.date, hops)],
    ['inside', seconds(crossed?.date, hops)],
    ['outcome', filters.outcome?.id ?? null],
  ]);
}

/** What believed fields say of a method: each result once. */
function believed({ results, receivedSpf }: Report, method: 'dmarc' | 'dkim' | 'spf'): string | null {
  const said = [...results.filter((one) => one.method === method), ...(method === 'spf' ? receivedSpf : [])]
    .filter((one) => one.believed)
    .map(({ result }) => result);
  return said.length === 0 ? null : [...new Set(said)].toSorted().join(', ');
}

/** From then to the topmost line that has a date, by the writers' own clocks. */
function seconds(from: string | null | undefined, hops: Report['hops']): number | null {
  const to = hops.find(({ date }) => date !== null)?.date;
  return from && to ? (Date.parse(to) - Date.parse(from)) / 1000 : null;
}

/** What filters wrote that is believed: by header and token, its values in their order. */
function tokensOf({ filters }: Report): Map<string, Compared> {
  const tokens = new Map<string, string>();
  for (const { header, token, value, believed: counts } of filters.entries) {
    if (!counts) continue;
    const name = token === '' ? header : `${header}: ${token}`;
    const known = tokens.get(name);
    tokens.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return tokens;
}

/** Every key of either, with what both have under it; those of the first come first. */
function pairsOf<Key>(one: ReadonlyMap<Key, Compared>, other: ReadonlyMap<Key, Compared>): [Key, Compared, Compared][] {
  return [...new Set([...one.keys(), ...other.keys()])].map((key) => [
    key,
    one.get(key) ?? null,
    other.get(key) ?? null,
  ]);
}
