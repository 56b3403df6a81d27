import type { Cidr } from '../base/cidr.ts';

/** Why something that looks like a range is none; a key of the words. */
export type RangeRefusal =
  | 'range.leading-zero'
  | 'range.short-form'
  | 'range.number-form'
  | 'range.not-ascii'
  | 'range.prefix'
  | 'range.host-bits'
  | 'range.zone'
  | 'range.mapped'
  | 'range.embedded'
  | 'range.mask'
  | 'range.mask-ambiguous'
  | 'range.reversed'
  | 'range.families'
  | 'range.disagree'
  | 'range.name'
  | 'range.rubbish'
  | 'range.special'
  | 'list.too-long'
  | 'list.purpose';

/** What should be known about a list that can be taken. */
export type RangeRemark = 'range.duplicate' | 'range.inside' | 'range.ends';

interface Said<Code extends string> {
  readonly code: Code;
  /** From 1; 0 for the list as a whole. */
  readonly line: number;
  /** What stands there, as written. */
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type RangeProblem = Said<RangeRefusal>;
export type RangeNote = Said<RangeRemark>;

/** One network that was read, and the words it stood in. `A – B` makes several with the same words. */
export interface ReadRange {
  readonly cidr: Cidr;
  readonly text: string;
  readonly line: number;
}

/** What a text holds. Nothing is taken from it while a problem stands, unless the admin says so. */
export interface RangeText {
  readonly ranges: readonly ReadRange[];
  readonly problems: readonly RangeProblem[];
  readonly notes: readonly RangeNote[];
}
