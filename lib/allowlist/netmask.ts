import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';

/** A network as firewalls with netmasks write it: `108.175.97.0 255.255.255.0`; IPv6 stays `2001:db8::/32`. */
export function withNetmask(network: Cidr): string {
  const { version, prefix, first } = cidrBounds(network);
  if (version === 6) return network;
  const mask = (0xffff_ffffn << BigInt(32 - prefix)) & 0xffff_ffffn;
  return `${ipFromNumber(first, 4)} ${ipFromNumber(mask, 4)}`;
}
