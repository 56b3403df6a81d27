import { cidrBounds, networkOf } from '../base/cidr.ts';
import type { Bounds, Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';

/**
 * The same set of addresses in the fewest networks: IPv4 before IPv6, by number. Duplicates and contained networks
 * go, exact siblings become their parent, and nothing else is joined: a covering network would open addresses that
 * nobody published.
 */
export function mergeCidrs(networks: readonly Cidr[]): Cidr[] {
  const stack: Bounds[] = [];
  for (const bounds of networks.map(cidrBounds).toSorted(byPlace)) {
    const top = stack.at(-1);
    if (top && top.version === bounds.version && bounds.last <= top.last) continue;
    let joined = bounds;
    for (let below = stack.at(-1); below && areSiblings(below, joined); below = stack.at(-1)) {
      stack.pop();
      joined = { version: below.version, prefix: below.prefix - 1, first: below.first, last: joined.last };
    }
    stack.push(joined);
  }
  return stack.map(({ version, prefix, first }) => networkOf(ipFromNumber(first, version), prefix));
}

/** How many addresses lie in the networks, each counted once. */
export function countAddresses(networks: readonly Cidr[]): bigint {
  return mergeCidrs(networks)
    .map(cidrBounds)
    .reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}

/** Do two networks share an address? */
export function overlap(one: Cidr, other: Cidr): boolean {
  const [a, b] = [cidrBounds(one), cidrBounds(other)];
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

/** By version, by first address, and the wider of two that start alike first. */
function byPlace(a: Bounds, b: Bounds): number {
  if (a.version !== b.version) return a.version - b.version;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.prefix - b.prefix;
}

/** The lower and the upper half of one network that is a bit wider. */
function areSiblings(lower: Bounds, upper: Bounds): boolean {
  if (lower.version !== upper.version || lower.prefix !== upper.prefix || upper.first !== lower.last + 1n) return false;
  const size = upper.last - lower.first + 1n;
  return lower.first % size === 0n;
}
