import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { networkAt4, prefixes4 } from './prefixes4.ts';
import { networkAt6, prefixes6 } from './prefixes6.ts';

/**
 * The same set of addresses in the fewest networks: IPv4 before IPv6, by number. Duplicates and contained networks
 * go, exact siblings become their parent, and nothing else is joined: a covering network would open addresses that
 * nobody published.
 */
export function mergeCidrs(networks: readonly Cidr[]): Cidr[] {
  const four = prefixes4(
    networks.filter((network) => !network.includes(':')),
    true,
  );
  const six = prefixes6(
    networks.filter((network) => network.includes(':')),
    true,
  );
  return [
    ...Array.from({ length: four.count }, (_, place) => networkAt4(four, place)),
    ...Array.from({ length: six.count }, (_, place) => networkAt6(six, place)),
  ];
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
