import type { Cidr } from '../base/cidr.ts';
import { overlap } from '../ranges/merge.ts';
import { specialBlockOf } from '../ranges/special.ts';
import type { SpecialBlock } from '../ranges/special.ts';
import { judgeWidth } from '../ranges/width.ts';
import type { Refusal } from './refusal.ts';

/** A list of a hundred thousand networks would freeze the page and no reader could check it. */
const LONGEST_LIST = 1000;

export interface Yardstick {
  readonly special: readonly SpecialBlock[];
  /** Own networks and mail servers: who may come from there could pose as the admin's own hosts. */
  readonly own: readonly Cidr[];
  /** A reason was typed: it lets thresholds pass, and nothing else. */
  readonly hasReason: boolean;
}

/** Why the published ranges may not be opened; empty where they may. `merged` is the same list as it will be opened. */
export function refuseRanges(published: readonly Cidr[], merged: readonly Cidr[], yardstick: Yardstick): Refusal[] {
  if (published.length === 0) return [{ code: 'list.empty', params: {} }];
  if (published.length > LONGEST_LIST)
    return [{ code: 'list.too-long', params: { count: published.length, limit: LONGEST_LIST } }];
  return [...published.flatMap((range) => refusePlace(range, yardstick)), ...refuseWidth(merged, yardstick.hasReason)];
}

function refusePlace(range: Cidr, { special, own }: Yardstick): Refusal[] {
  const block = specialBlockOf(range, special);
  const mine = own.find((network) => overlap(network, range));
  return [
    ...(block ? [{ code: 'range.special', params: { range, block: block.block, name: block.name } } as const] : []),
    ...(mine ? [{ code: 'range.own', params: { range, own: mine } } as const] : []),
  ];
}

/** Where something is too wide for any reason, nobody is asked for one. */
function refuseWidth(merged: readonly Cidr[], hasReason: boolean): Refusal[] {
  const findings = judgeWidth(merged);
  const hopeless = findings.filter(({ kind }) => kind === 'too-wide');
  const questioned = hasReason ? [] : findings;
  return (hopeless.length > 0 ? hopeless : questioned).map(({ kind, figure, limit }) => ({
    code: `range.${kind}`,
    params: { figure, limit },
  }));
}
