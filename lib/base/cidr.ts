import { ipFromNumber, ipToNumber, ipVersion, parseIp } from './ip.ts';
import type { Ip, IpVersion } from './ip.ts';
import { ipv4Text } from './ipv4.ts';
import { ipv6Text } from './ipv6.ts';

declare const cidr: unique symbol;

/** A network in canonical spelling, host bits zero: `108.175.97.0/24`, `2001:db8::/32` (RFC 4632 §3.1). */
export type Cidr = string & { readonly [cidr]: true };

/** A network as numbers: first and last address, both inclusive. */
export interface Bounds {
  readonly version: IpVersion;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

const PREFIX = /^(?:0|[1-9]\d{0,2})$/;

/** Reads `ADDRESS/PREFIX`, or a single address as /32 or /128. Host bits, leading zeros and masks give null. */
export function parseCidr(text: string): Cidr | null {
  const slash = text.indexOf('/');
  const address = parseIp(slash < 0 ? text : text.slice(0, slash));
  if (!address) return null;
  const version = ipVersion(address);
  const bits = version === 4 ? 32 : 128;
  const digits = slash < 0 ? String(bits) : text.slice(slash + 1);
  if (!PREFIX.test(digits) || Number(digits) > bits) return null;
  const prefix = Number(digits);
  const size = 1n << BigInt(bits - prefix);
  return ipToNumber(address) % size === 0n ? toCidr(address, prefix) : null;
}

/** The network of `prefix` bits that holds `address`. */
export function networkOf(address: Ip, prefix: number): Cidr {
  const version = ipVersion(address);
  const size = 1n << BigInt((version === 4 ? 32 : 128) - prefix);
  return toCidr(ipFromNumber((ipToNumber(address) / size) * size, version), prefix);
}

export function cidrBounds(network: Cidr): Bounds {
  const [address, digits] = network.split('/') as [Ip, string];
  const version = ipVersion(address);
  const prefix = Number(digits);
  const first = ipToNumber(address);
  return { version, prefix, first, last: first + (1n << BigInt((version === 4 ? 32 : 128) - prefix)) - 1n };
}

export function cidrContains(network: Cidr, address: Ip): boolean {
  const bounds = cidrBounds(network);
  const number = ipToNumber(address);
  return bounds.version === ipVersion(address) && bounds.first <= number && number <= bounds.last;
}

/** The IPv4 network of `prefix` bits that begins at an unsigned number of 32 bits, its host bits zero. */
export function cidrOfIpv4(start: number, prefix: number): Cidr {
  return `${ipv4Text(start)}/${prefix}` as Cidr;
}

/** The IPv6 network of `prefix` bits that begins at four words from `place` on, its host bits zero. */
export function cidrOfIpv6(words: Uint32Array, place: number, prefix: number): Cidr {
  return `${ipv6Text(words, place)}/${prefix}` as Cidr;
}

/** The digits behind the slash of a canonical network. */
export function prefixOf(network: Cidr): number {
  return Number(network.slice(network.indexOf('/') + 1));
}

function toCidr(address: Ip, prefix: number): Cidr {
  return `${address}/${prefix}` as Cidr;
}
