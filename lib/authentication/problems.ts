import { displayText } from '../base/bytes.ts';
import type { Problem } from '../base/problem.ts';
import type { AuthenticationProblemCode } from './result.ts';

/** Problems kept of one field. `a;a;a;…` would otherwise make more of them than the field has results. */
const MAX_PROBLEMS = 20;

/** Characters of the text that a problem quotes. */
const MAX_QUOTED = 60;

/** The problems of one field: offsets in its text in, byte offsets of the source out. */
export class FieldProblems {
  readonly list: Problem<AuthenticationProblemCode>[] = [];
  private readonly text: string;
  private readonly offset: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
  }

  /** Notes a problem; its `text` parameter is the piece of the field it is about. */
  add(code: AuthenticationProblemCode, start: number, end: number): void {
    if (this.list.length >= MAX_PROBLEMS) return;
    const text = displayText(this.text.slice(start, Math.min(end, start + MAX_QUOTED))).trim();
    this.list.push({ code, at: { start: this.offset + start, end: this.offset + end }, params: { text } });
  }
}
