import type { Reason } from './bounce.ts';
import { ofEntry } from './by-provider.ts';
import type { ByCase } from './vocabulary/phrases.ts';
import type { Said } from './said.ts';
import type { Verdict } from './verdict.ts';
import type { Found } from './words-found.ts';

/** A verdict of words; weak: a code that names a reason says more. */
export interface WordVerdict extends Verdict {
  readonly weak: boolean;
}

/** By the most telling words: those of the first rank, of these the longest. */
export function byWords(said: Said, found: readonly Found[]): WordVerdict | null {
  let best: { verdict: WordVerdict; rank: number; length: number } | null = null;
  for (const { rule, at } of found) {
    if ((rule.kind !== 'phrase' && rule.kind !== 'row') || rule.rank === null) continue;
    // A program's words are those of a refusal: what a sender's own server says of an address it sends to is another thing.
    if (rule.kind === 'row' && rule.entry.reason === 'userunknown' && isUnanswered(said)) continue;
    const { rank } = rule;
    const length = at.end - at.start;
    if (best && (rank > best.rank || (rank === best.rank && length <= best.length))) continue;
    const verdict =
      rule.kind === 'row'
        ? { ...ofEntry(rule.entry, at), weak: rule.entry.reason === 'onhold' }
        : { reason: inCase(rule.reason, said), row: null, who: null, matched: at, weak: rule.weak };
    best = { verdict, rank, length };
  }
  return best?.verdict ?? null;
}

function inCase(reason: Reason | ByCase, said: Said): Reason {
  if (typeof reason === 'string') return reason;
  const of = said.phase === null ? isUnanswered(said) && reason.unanswered : reason[said.phase];
  return of || reason.other;
}

function isUnanswered({ phase, replyCode }: Said): boolean {
  return phase === null && replyCode === null;
}
