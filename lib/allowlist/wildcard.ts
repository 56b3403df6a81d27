import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';

/** A network as routers with wildcard masks write it: `108.175.97.0 0.0.0.255`; IPv6 stays `2001:db8::/32`. */
export function withWildcard(network: Cidr): string {
  const { version, prefix, first } = cidrBounds(network);
  if (version === 6) return network;
  return `${ipFromNumber(first, 4)} ${ipFromNumber((1n << BigInt(32 - prefix)) - 1n, 4)}`;
}
