import { cidrBounds, parseCidr } from './cidr.ts';
import type { Bounds } from './cidr.ts';
import { ipToNumber, ipVersion } from './ip.ts';
import type { Ip } from './ip.ts';

/** What an address that is not public is for. */
export type SpecialUse = 'loopback' | 'link-local' | 'private' | 'carrier' | 'documentation' | 'reserved';

/** IANA special-purpose registries (RFC 6890), the blocks that turn up in mail headers. */
const BLOCKS: Readonly<Record<SpecialUse, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
  carrier: ['100.64.0.0/10'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  reserved: ['0.0.0.0/8', '192.0.0.0/24', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4', '::/128', 'ff00::/8'],
};

interface Block {
  readonly use: SpecialUse;
  readonly bounds: Bounds;
}

// Asked for every address of every hop: the bounds are worked out once.
const TABLE: readonly Block[] = Object.entries(BLOCKS).flatMap(([use, networks]) =>
  networks.map((text) => {
    const network = parseCidr(text);
    if (!network) throw new Error(`${text} is no network`);
    return { use: use as SpecialUse, bounds: cidrBounds(network) };
  }),
);

/** The special use of an address, or null where it is an ordinary public one. */
export function specialUse(address: Ip): SpecialUse | null {
  const version = ipVersion(address);
  const number = ipToNumber(address);
  const block = TABLE.find(
    ({ bounds }) => bounds.version === version && bounds.first <= number && number <= bounds.last,
  );
  return block?.use ?? null;
}

/** Loopback, link-local and private addresses: never a stranger's on the public Internet. */
export function isInternal(address: Ip): boolean {
  const use = specialUse(address);
  return use === 'loopback' || use === 'link-local' || use === 'private';
}
