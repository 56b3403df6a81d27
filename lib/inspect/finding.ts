import type { Problem, Span } from '../base/problem.ts';
import type { Facts } from './facts.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'mute';

/** File names of `findings/`, keys of their words. */
export type FindingId =
  | 'several-from'
  | 'no-from'
  | 'odd-from'
  | 'hidden-from'
  | 'pushed-away'
  | 'name-is-address'
  | 'lookalike-domain'
  | 'bidi-controls'
  | 'unseen-characters'
  | 'glued-line'
  | 'odd-results'
  | 'groundless-dmarc'
  | 'body-appended'
  | 'stale-signature'
  | 'unsigned-field'
  | 'doubled-field'
  | 'sender-elsewhere'
  | 'reply-elsewhere'
  | 'null-sender'
  | 'odd-helo'
  | 'idn-domain'
  | 'border-none'
  | 'border-ambiguous'
  | 'border-unknown'
  | 'not-delivered'
  | 'behind-gateway'
  | 'would-be-in-range'
  | 'would-be-believed'
  | 'in-range'
  | 'out-of-range'
  | 'dmarc-fail'
  | 'dmarc-pass'
  | 'dkim-aligned'
  | 'checks-disagree'
  | 'check-refused'
  | 'dmarc-checked'
  | 'dkim-checked'
  | 'conflicting-results'
  | 'nobody-said'
  | 'spf'
  | 'claimed-below'
  | 'forged-results'
  | 'unbelieved-pass'
  | 'forged-border-line'
  | 'witness-disagrees'
  | 'saw-only-gateway'
  | 'looked-behind-gateway'
  | 'exemption-too-wide'
  | 'still-filtered'
  | 'other-list-acted'
  | 'exemption-acted'
  | 'backscatter'
  | 'clock-skew'
  | 'bimi'
  | 'dkim2';

/** Where a finding was read: a header field, null in the body, and the piece of it that proves it. */
export interface Evidence {
  readonly field: number | null;
  readonly at: Span;
}

/** Something the message shows that bears on the verdict. */
export interface Finding {
  readonly id: FindingId;
  readonly tone: Tone;
  readonly params: Problem['params'];
  readonly evidence: readonly Evidence[];
  /** A composition attack, or what looks like one and nothing explains: while it stands nobody can tell whose message this is. */
  readonly blocks?: true;
}

/** One file of `findings/`: looks at the facts and says what it sees, or nothing. */
export interface FindingRule {
  readonly id: FindingId;
  find(facts: Facts): Omit<Finding, 'id'> | null;
}
