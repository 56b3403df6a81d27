import { displayText } from '../../base/bytes.ts';
import type { CheckParams, DkimWhy, Judgement, SignatureNote } from '../check.ts';

/** Characters of the mail's own text that a sentence quotes. */
const MAX_QUOTED = 60;

/** Notes, and the parameters of their words. */
export interface Remarks {
  readonly notes: readonly SignatureNote[];
  readonly params: CheckParams;
}

export type Judged<Why extends string = DkimWhy> = Judgement<Why> & Pick<Remarks, 'notes'>;

export function permerror(why: DkimWhy, params: CheckParams = {}): Judgement {
  return { result: 'permerror', why, params };
}

export function neutral(why: DkimWhy, params: CheckParams = {}): Judgement {
  return { result: 'neutral', why, params };
}

export function policy(why: DkimWhy, params: CheckParams = {}): Judgement {
  return { result: 'policy', why, params };
}

/** Something read, or why it could not be. */
export function isJudgement(value: object): value is Judgement<string> {
  return 'why' in value;
}

export function withRemarks<Why extends string>(
  judgement: Judgement<Why>,
  ...remarks: readonly Remarks[]
): Judged<Why> {
  return {
    ...judgement,
    params: Object.fromEntries([...remarks, judgement].flatMap(({ params }) => Object.entries(params))),
    notes: remarks.flatMap(({ notes }) => notes),
  };
}

/** What the mail wrote (one character a byte), as a person may be shown it. */
export function quoted(text: string): string {
  return displayText(text.slice(0, MAX_QUOTED));
}
