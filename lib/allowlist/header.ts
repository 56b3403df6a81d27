import { cidrBounds } from '../base/cidr.ts';
import { countAddresses } from '../ranges/merge.ts';
import { tagOf } from './note.ts';
import type { AllowRequest, Part, Target } from './target.ts';

/** What every text begins with: whose gate, what was opened, on whose word, until when. `mark` begins a comment line. */
export function header(request: AllowRequest, target: Pick<Target, 'id' | 'expiry'>, part: Part, mark = '#'): string {
  const { name, ranges, listDate, listDateIs, ticket, review, until } = request;
  const ipv4 = ranges.filter((range) => cidrBounds(range).version === 4);
  const closes = until !== null && target.expiry === 'date' ? `, until ${until}` : '';
  return [
    `${mark} ${tagOf(request)} ${part} ${target.id}`,
    `${mark} ${name}: ${ranges.length} ranges, ${countAddresses(ipv4)} IPv4 addresses, list ${listDateIs} ${listDate}`,
    `${mark} ticket ${ticket}, review ${review}${closes}`,
  ].join('\n');
}
