import { cidrBounds, parseCidr } from '../base/cidr.ts';
import type { Bounds, Cidr } from '../base/cidr.ts';
import { SPECIAL_BLOCKS } from './data/special-blocks.ts';

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

/** Bounds of every block, worked out once for a list: each of a hundred thousand networks is held against all of them. */
const bounds = new WeakMap<readonly SpecialBlock[], readonly Bounds[]>();

function boundsOf(blocks: readonly SpecialBlock[]): readonly Bounds[] {
  const known = bounds.get(blocks) ?? blocks.map(({ block }) => cidrBounds(block));
  bounds.set(blocks, known);
  return known;
}

/** The special block that shares an address with the network; the first of the list, which is the most exact. */
export function specialBlockOf(network: Cidr, blocks: readonly SpecialBlock[] = specialBlocks): SpecialBlock | null {
  const { version, first, last } = cidrBounds(network);
  const place = boundsOf(blocks).findIndex(
    (block) => block.version === version && block.first <= last && first <= block.last,
  );
  return blocks[place] ?? null;
}
