import { displayText, utf8FromText } from '../base/bytes.ts';
import type { Span } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import type { Evidence } from './bounce.ts';

/** A line as a person reads it, and the way back to the bytes of the source. */
export interface Line {
  /** Decoded, without its line end. */
  readonly text: string;
  /** The bytes of the line, or of all that was encoded with it. */
  readonly raw: Span;
  /** `raw` holds this line and nothing else. */
  readonly exact: boolean;
  readonly part: number | null;
  /** Lower case; the header field it is the value of. */
  readonly field: string | null;
}

/** Words of one line. */
export interface Stretch {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** A header field as one line. */
export function lineOfField(field: Field): Line {
  return { text: displayText(field.text), raw: field.value, exact: true, part: null, field: field.key };
}

/** The words from `start` to `end` without blanks around them; null where none are left. */
export function stretch(line: Line, start = 0, end = line.text.length): Stretch | null {
  const words = line.text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  const last = first + words.trim().length;
  return last > first ? { line, start: first, end: last } : null;
}

export function wordsOf({ line, start, end }: Stretch): string {
  return line.text.slice(start, end);
}

export function evidenceOf(of: Evidence['of'], words: Stretch): Evidence {
  const { field, part } = words.line;
  return { of, field, part, at: spanOf(words), quote: wordsOf(words) };
}

function spanOf({ line, start, end }: Stretch): Span {
  const { raw, text, exact } = line;
  const bytes = raw.end - raw.start;
  if (!exact) return raw;
  if (bytes === text.length) return { start: raw.start + start, end: raw.start + end };
  const before = utf8FromText(text.slice(0, start)).length;
  const within = utf8FromText(text.slice(start, end)).length;
  const after = utf8FromText(text.slice(end)).length;
  // A charset whose bytes cannot be counted backwards (ISO-2022-JP shifts): the line as a whole.
  return before + within + after === bytes ? { start: raw.start + before, end: raw.start + before + within } : raw;
}
