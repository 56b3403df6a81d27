import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import type { AllowRequest } from './target.ts';

/** The name of a group, a rule, a list: at most 24 characters, letters, digits and `_`. */
export function groupName({ slug }: Pick<AllowRequest, 'slug'>): string {
  return `postern_${slug}`;
}

/**
 * The name of one network's object, `postern_masterbase_108.175.97.0_24`, in at most `longest` (54 or more) characters.
 * Slash and colon have no place in it; an IPv6 network that is too long to be read is its number to the base 36.
 */
export function objectName(request: Pick<AllowRequest, 'slug'>, network: Cidr, longest: number): string {
  const { prefix, first } = cidrBounds(network);
  const readable = network.replaceAll('/', '_').replaceAll(':', '-');
  const name = `${groupName(request)}_${readable}`;
  return name.length <= longest ? name : `${groupName(request)}_${first.toString(36)}_${prefix}`;
}
