import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';

/** What a verify asks about. */
export interface Probes {
  /** An address of the list, which must pass. */
  readonly inside: Ip;
  /** The nearest one behind a range, which must not. */
  readonly outside: Ip;
}

/** Probes for the ranges of one family, merged and in numeric order. */
export function probesOf(ranges: readonly [Cidr, ...Cidr[]]): Probes {
  const { version, first, last } = cidrBounds(ranges[0]);
  let behind = last + 1n;
  // In order, so that one walk steps over whatever adjoins.
  for (const next of ranges.map(cidrBounds)) if (next.first === behind) behind = next.last + 1n;
  const end = 1n << (version === 4 ? 32n : 128n);
  return {
    inside: ipFromNumber(last > first ? first + 1n : first, version),
    outside: ipFromNumber(behind < end ? behind : first - 1n, version),
  };
}

/** Shell commands that ask about both, each with the exit status that it must have. */
export function probeLines(ranges: readonly [Cidr, ...Cidr[]], ask: (address: Ip) => string): string[] {
  const { inside, outside } = probesOf(ranges);
  return [`${ask(inside)} # exit 0`, `${ask(outside)} # exit 1`];
}

/** The same for products whose verify cannot ask: a comment that names both. */
export function probeComment(ranges: readonly [Cidr, ...Cidr[]]): string {
  const { inside, outside } = probesOf(ranges);
  return `# inside ${inside}, outside ${outside}`;
}
