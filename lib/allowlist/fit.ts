import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipVersion } from '../base/ip.ts';
import type { Ip, IpVersion } from '../base/ip.ts';
import type { AllowRequest, LeftOut, LeftReason } from './target.ts';

/** What is opened in one family. `mx` is empty where the rule stands on the mail server itself. */
export interface Gate {
  readonly version: IpVersion;
  readonly ranges: readonly [Cidr, ...Cidr[]];
  readonly mx: readonly Ip[];
}

/**
 * The request by family, and what had to be left out. A family in `cannot` is left out for that reason; so is one
 * without a destination of its own where destinations are named: without it the rule would open every host behind.
 */
export function fit(
  request: AllowRequest,
  cannot: Readonly<Partial<Record<IpVersion, LeftReason>>> = {},
): { gates: Gate[]; left: LeftOut[] } {
  const gates: Gate[] = [];
  const left: LeftOut[] = [];
  for (const version of [4, 6] as const) {
    const [first, ...rest] = request.ranges.filter((range) => cidrBounds(range).version === version);
    if (first === undefined) continue;
    const mx = request.mx.filter((address) => ipVersion(address) === version);
    const reason = cannot[version] ?? (request.mx.length > 0 && mx.length === 0 ? 'left.destination' : null);
    if (reason === null) gates.push({ version, ranges: [first, ...rest], mx });
    else left.push(...[first, ...rest].map((range) => ({ range, reason })));
  }
  return { gates, left };
}
