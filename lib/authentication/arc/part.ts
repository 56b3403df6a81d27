import type { ArcWhy, Judgement } from '../check.ts';
import { blame } from '../dkim/judge.ts';
import type { Setting } from '../dkim/judge.ts';
import type { ArcSet } from './sets.ts';

type Part = 'ARC-Message-Signature' | 'ARC-Seal';

/** What one signature of a set means for the chain, in which an error is a fail (RFC 8617 §5.2). */
export function inSet(judgement: Judgement<ArcWhy>, { instance }: ArcSet, part: Part): Judgement<ArcWhy> {
  const { result, why, params } = judgement;
  return { result: result === 'permerror' ? 'fail' : result, why, params: { ...params, instance, part } };
}

/** The same of one whose tags cannot be read. */
export function unread(setting: Setting, fault: Judgement, set: ArcSet, part: Part): Judgement<ArcWhy> {
  const judgement = fault.result === 'permerror' ? blame(setting, fault.why, fault.params) : fault;
  return inSet(judgement, set, part);
}
