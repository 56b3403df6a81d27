import type { Check, CheckParams, CheckResult } from '../check.ts';

/** RFC 7208 §2.6. */
export type SpfResult = Exclude<CheckResult, 'policy'>;

/** Why an SPF check came out as it did; a key of the words. */
export type SpfWhy =
  | 'spf-matched'
  | 'spf-nothing-matched'
  | 'spf-no-domain'
  | 'spf-no-such-name'
  | 'spf-no-record'
  | 'spf-several-records'
  | 'spf-syntax'
  | 'spf-no-record-included'
  | 'spf-too-many-lookups'
  | 'spf-too-many-voids'
  | 'spf-too-many-exchanges'
  | 'spf-dns-failed';

/** What should be known beside the result; a key of the words. */
export type SpfNote = 'spf-helo-judged' | 'spf-explained' | 'spf-passes-anyone' | 'spf-uses-ptr';

export type SpfCheck = Check<SpfWhy, SpfNote>;

/** What check_host() comes to (RFC 7208 §4). */
export interface Outcome {
  readonly result: SpfResult;
  readonly why: SpfWhy;
  readonly params: CheckParams;
  readonly notes: readonly SpfNote[];
}

/** Of a term that is shown: a record may hold one of 64 KB. */
const MAX_SHOWN = 200;

export function outcome(result: SpfResult, why: SpfWhy, params: CheckParams = {}): Outcome {
  return { result, why, params, notes: [] };
}

export function dnsFailed(name: string, reason: string): Outcome {
  return outcome('temperror', 'spf-dns-failed', { name, reason });
}

/** A piece of a record, short enough for a screen. */
export function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
