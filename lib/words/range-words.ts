import type { RangeNote, RangeProblem } from '../ranges/range-text.ts';
import { fill } from './fill.ts';
import type { Dictionary } from './index.ts';

/** Longest piece of a line that is quoted, in characters: a line may be a whole file. */
const QUOTED = 80;

/** The line that is meant and what stands there; empty where it is the list as a whole. */
function rangeLineWords({ line, text }: RangeProblem | RangeNote, words: Dictionary): string {
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return line === 0 ? '' : fill(words.rangeLine, { line, text: quoted }, words.language);
}

/** Why something in a list is not taken, with its line. */
export function rangeProblemWords(problem: RangeProblem, words: Dictionary): string {
  const sentence = fill(words.rangeProblem[problem.code], problem.params, words.language);
  return `${rangeLineWords(problem, words)} ${sentence}`.trimStart();
}

/** What should be known about something that is taken, with its line. */
export function rangeNoteWords(note: RangeNote, words: Dictionary): string {
  return `${rangeLineWords(note, words)} ${fill(words.rangeNote[note.code], note.params, words.language)}`.trimStart();
}
