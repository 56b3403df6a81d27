import type { Cidr } from '../base/cidr.ts';
import { answerTo } from './answers.ts';
import type { AllowRequest, Question } from './target.ts';

/** At most a hundred networks or addresses, with commas. */
const NETWORKS = /^[0-9a-f.:]{2,45}(?:\/\d{1,3})?(?:,[0-9a-f.:]{2,45}(?:\/\d{1,3})?){0,99}$/;

/** What stood there before, where the undo could not tell it from ours: both leave it alone. */
export const PRESENT: Question = { key: 'present', pattern: NETWORKS, default: '' };

/** The ranges that did not stand there before. */
export function absent(request: AllowRequest, ranges: readonly Cidr[]): Cidr[] {
  const present = new Set(answerTo(request, 'present').split(',').map(singleOrNetwork));
  return ranges.filter((range) => !present.has(singleOrNetwork(range)));
}

/** A network of one address as that address, which is how lists of addresses write it. */
export function singleOrNetwork(network: string): string {
  return network.replace(network.includes(':') ? /\/128$/ : /\/32$/, '');
}
