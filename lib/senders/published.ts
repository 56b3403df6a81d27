import { parseCidr } from '../base/cidr.ts';
import type { PublishedRange } from './profile.ts';

/** One range of a built-in profile. A network that is none is a mistake of ours: throws. */
export function published(network: string, asPublished: string): PublishedRange {
  const cidr = parseCidr(network);
  if (cidr === null) throw new Error(`Not a network: ${network}`);
  return { cidr, asPublished };
}
