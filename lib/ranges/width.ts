import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { countAddresses } from './merge.ts';

/** A shorter prefix than this is refused; no reason helps. */
const SHORTEST_PREFIX = { 4: 16, 6: 32 } as const;

/** A shorter prefix than this needs a typed reason. */
const QUESTIONED_PREFIX = { 4: 20, 6: 48 } as const;

/** More IPv4 addresses in all than this need a typed reason. */
const QUESTIONED_ADDRESSES = 4096;

/** What is unusual about the size of a list: the network or the number of addresses, and the figure that it passes. */
export interface WidthFinding {
  readonly kind: 'too-wide' | 'needs-reason';
  readonly figure: string;
  readonly limit: number;
}

/** Judges a merged list: what is opened counts, not how it was written down. */
export function judgeWidth(merged: readonly Cidr[]): WidthFinding[] {
  const findings = merged.flatMap((range): WidthFinding[] => {
    const { version, prefix } = cidrBounds(range);
    if (prefix < SHORTEST_PREFIX[version])
      return [{ kind: 'too-wide', figure: range, limit: SHORTEST_PREFIX[version] }];
    if (prefix < QUESTIONED_PREFIX[version])
      return [{ kind: 'needs-reason', figure: range, limit: QUESTIONED_PREFIX[version] }];
    return [];
  });
  const addresses = countAddresses(merged.filter((range) => cidrBounds(range).version === 4));
  if (addresses > QUESTIONED_ADDRESSES)
    findings.push({ kind: 'needs-reason', figure: String(addresses), limit: QUESTIONED_ADDRESSES });
  return findings;
}
