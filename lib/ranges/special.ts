import { parseCidr } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { SPECIAL_BLOCKS } from './data/special-blocks.ts';
import { overlap } from './merge.ts';

/** A block that never sends public mail, with IANA's name for it. */
export interface SpecialBlock {
  readonly block: Cidr;
  readonly name: string;
}

/** IANA's special-purpose blocks and everything outside IPv6 global unicast. */
export const specialBlocks: readonly SpecialBlock[] = SPECIAL_BLOCKS.rows.map(({ block, name }) => {
  const cidr = parseCidr(block);
  if (cidr === null) throw new Error(`Not a network: ${block}`);
  return { block: cidr, name };
});

/** The special block that shares an address with the network; the first of the list, which is the most exact. */
export function specialBlockOf(network: Cidr, blocks: readonly SpecialBlock[] = specialBlocks): SpecialBlock | null {
  return blocks.find(({ block }) => overlap(block, network)) ?? null;
}
