import type { Ip } from '../lib/base/ip.ts';
import { specialUse } from '../lib/base/special.ts';
import type { SpecialUse } from '../lib/base/special.ts';
import type { Report } from '../lib/inspect/report.ts';
import type { Hop } from '../lib/received/hop.ts';
import type { PlacedHop } from '../lib/received/place.ts';

/** More of the person's own hops than this fold into one line, in the middle. */
const OWN_SHOWN = 6;
const KEPT_AT_EACH_END = 2;

/** What stands in the wall: the address that crossed, or that nobody knows which. */
export interface Wall {
  readonly kind: 'sure' | 'suggested' | 'unsure';
  readonly hop: Hop | null;
  readonly ips: readonly Ip[];
}

export interface Trail {
  /** Written by servers of ours, or that would be ours if the suggestion holds; topmost first. */
  readonly own: readonly PlacedHop[];
  /** null: nobody came from outside. */
  readonly wall: Wall | null;
  readonly claimed: readonly PlacedHop[];
}

export function trailOf({ border, hops }: Report): Trail {
  const reached = border.hop ?? border.suggestion?.hop ?? -1;
  const hop = hops[reached] ?? null;
  const halves = { own: hops.slice(0, reached + 1), claimed: hops.slice(reached + 1) };
  switch (border.status) {
    case 'found':
      return { ...halves, wall: { kind: 'sure', hop, ips: border.ip ? [border.ip] : [] } };
    case 'none':
      return { ...halves, wall: null };
    case 'ambiguous':
      return { ...halves, wall: { kind: 'unsure', hop, ips: border.candidates } };
    case 'unknown':
      return border.suggestion
        ? { ...halves, wall: { kind: 'suggested', hop, ips: [border.suggestion.ip] } }
        : { ...halves, wall: { kind: 'unsure', hop: null, ips: [] } };
  }
}

/** The own hops with the middle of a long row taken out. */
export function fold<Own extends Hop>(
  own: readonly Own[],
): Readonly<Record<'top' | 'folded' | 'bottom', readonly Own[]>> {
  if (own.length <= OWN_SHOWN) return { top: own, folded: [], bottom: [] };
  return {
    top: own.slice(0, KEPT_AT_EACH_END),
    folded: own.slice(KEPT_AT_EACH_END, -KEPT_AT_EACH_END),
    bottom: own.slice(-KEPT_AT_EACH_END),
  };
}

/** What an address that is not an ordinary public one is for. */
export function useOf(ip: Ip | null): SpecialUse | null {
  return ip === null ? null : specialUse(ip);
}

/** Seconds from the lowest dated hop to the topmost one, by the writers' own clocks; null where fewer than two are dated. */
export function totalSeconds(hops: readonly Hop[]): number | null {
  const times = hops.flatMap((hop) => (hop.date === null ? [] : [Date.parse(hop.date)]));
  const [newest] = times;
  const oldest = times.at(-1);
  return newest === undefined || oldest === undefined || times.length < 2 ? null : (newest - oldest) / 1000;
}

/** The share of the longest delay, in per cent, that a hop's bar fills. */
export function shareOf(delay: number, hops: readonly Hop[]): number {
  const longest = Math.max(1, ...hops.map((hop) => hop.delay ?? 0));
  return Math.round((Math.max(0, delay) / longest) * 100);
}
