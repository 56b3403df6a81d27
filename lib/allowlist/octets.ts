import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipToNumber, ipVersion } from '../base/ip.ts';
import type { Ip, IpVersion } from '../base/ip.ts';

/** Longest list in a product without prefixes: nobody reads more lines before pasting them. */
export const OCTET_LINES = 256;

/** IPv4 is keyed by octets, IPv6 by groups of 16 bits. */
const FORMS = { 4: { bits: 8, parts: 4, mark: '.', radix: 10 }, 6: { bits: 16, parts: 8, mark: ':', radix: 16 } };

/** The head of an address, for products that compare part by part: `108.175.97`, `2001:db8:25`. */
export interface OctetKey {
  readonly text: string;
  /** How many parts follow; 0: a whole address. */
  readonly open: number;
}

/** The keys that together stand for exactly the addresses of a network: a /23 is two, a /25 is 128 addresses. */
export function octetKeys(network: Cidr): OctetKey[] {
  const { version, first } = cidrBounds(network);
  const parts = partsOf(network);
  const step = 1n << BigInt((FORMS[version].parts - parts) * FORMS[version].bits);
  return Array.from({ length: countOctetKeys([network]) }, (_, place) =>
    keyAt(first + step * BigInt(place), version, parts),
  );
}

/** How many keys the networks take, without writing them out. */
export function countOctetKeys(networks: readonly Cidr[]): number {
  return networks.reduce((sum, network) => {
    const { version, prefix } = cidrBounds(network);
    return sum + 2 ** (partsOf(network) * FORMS[version].bits - prefix);
  }, 0);
}

/** What an address is looked up by among the keys of a network. */
export function octetKeyOf(address: Ip, network: Cidr): OctetKey {
  return keyAt(ipToNumber(address), ipVersion(address), partsOf(network));
}

function keyAt(address: bigint, version: IpVersion, parts: number): OctetKey {
  const { bits, parts: all, mark, radix } = FORMS[version];
  const mask = (1n << BigInt(bits)) - 1n;
  const heads = Array.from({ length: parts }, (_, place) =>
    ((address >> BigInt((all - 1 - place) * bits)) & mask).toString(radix),
  );
  return { text: heads.join(mark), open: all - parts };
}

/** As many parts as the prefix reaches into. */
function partsOf(network: Cidr): number {
  const { version, prefix } = cidrBounds(network);
  return Math.max(1, Math.ceil(prefix / FORMS[version].bits));
}

/** As products with wildcards write it: `108.175.97.*`. */
export function withStars({ text, open }: OctetKey): string {
  return text + '.*'.repeat(open);
}
