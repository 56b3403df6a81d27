import { ipToNumber } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';

const ALL = 0xffff_ffffn;

/**
 * The prefix length of a dotted netmask (`255.255.255.0`, first bit 1) or wildcard (`0.0.0.255`, first bit 0). gaps: its
 * bits are not contiguous. ambiguous: `0.0.0.0` and `255.255.255.255` mean opposite things as one and the other.
 */
export function maskLength(mask: Ip): number | 'gaps' | 'ambiguous' {
  const bits = ipToNumber(mask);
  if (bits === 0n || bits === ALL) return 'ambiguous';
  const hosts = bits >> 31n === 1n ? ALL ^ bits : bits;
  return (hosts & (hosts + 1n)) === 0n ? 32 - (hosts === 0n ? 0 : hosts.toString(2).length) : 'gaps';
}

/** May an address that follows another be its mask? Public addresses begin with neither 0 nor 255. */
export function looksLikeMask(address: string): boolean {
  return /^(?:255|0)\./.test(address);
}
