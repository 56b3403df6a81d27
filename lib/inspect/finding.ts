import type { Problem, Span } from '../base/problem.ts';
import type { Facts } from './facts.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'mute';

/** File names of `findings/`, keys of their words. */
export type FindingId =
  | 'several-from'
  | 'no-from'
  | 'odd-from'
  | 'border-none'
  | 'border-ambiguous'
  | 'border-unknown'
  | 'would-be-in-range'
  | 'would-be-believed'
  | 'in-range'
  | 'out-of-range'
  | 'dmarc-fail'
  | 'dmarc-pass'
  | 'dkim-aligned'
  | 'conflicting-results'
  | 'nobody-said'
  | 'spf'
  | 'claimed-below'
  | 'forged-results'
  | 'unbelieved-pass'
  | 'forged-border-line'
  | 'witness-disagrees'
  | 'clock-skew';

/** Where a finding was read: a header field, and the piece of it that proves it. */
export interface Evidence {
  readonly field: number;
  readonly at: Span;
}

/** Something the message shows that bears on the verdict. */
export interface Finding {
  readonly id: FindingId;
  readonly tone: Tone;
  readonly params: Problem['params'];
  readonly evidence: readonly Evidence[];
}

/** One file of `findings/`: looks at the facts and says what it sees, or nothing. */
export interface FindingRule {
  readonly id: FindingId;
  find(facts: Facts): Omit<Finding, 'id'> | null;
}
