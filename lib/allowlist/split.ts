import { cidrBounds, networkOf } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';

/** The widest IPv4 network that cloud products with a short list take. */
const WIDEST = 24;

/** The same addresses in IPv4 networks no wider than /24: a /22 is four. Narrower ones and IPv6 stay. */
export function splitNetworks(networks: readonly Cidr[]): Cidr[] {
  return networks.flatMap((network) => {
    const { version, first } = cidrBounds(network);
    const parts = partsOf(network);
    if (parts === 1) return [network];
    const size = 1n << BigInt(32 - WIDEST);
    return Array.from({ length: parts }, (_, place) =>
      networkOf(ipFromNumber(first + size * BigInt(place), version), WIDEST),
    );
  });
}

/** How many networks that makes, without writing them out. */
export function countSplit(networks: readonly Cidr[]): number {
  return networks.reduce((sum, network) => sum + partsOf(network), 0);
}

function partsOf(network: Cidr): number {
  const { version, prefix } = cidrBounds(network);
  return version === 4 && prefix < WIDEST ? 2 ** (WIDEST - prefix) : 1;
}
