import { displayText } from '../base/bytes.ts';
import type { Span } from '../base/problem.ts';
import { isBlank } from '../base/cursor.ts';

/** Tags kept of one list. Real ones have a dozen; `a=b;` over and over would otherwise take fifty times its size. */
const MAX_TAGS = 200;

/** One `name=value` (RFC 6376 §3.2). Names are told apart by case. */
export interface Tag {
  readonly name: string;
  /** Without the white space around it; inner white space is the tag's own affair. */
  readonly value: string;
  /** Where the value stands in the text. */
  readonly at: Span;
}

/** Reads a tag-list, `;` between its tags. A piece without `=` is no tag and is passed over. */
export function readTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let start = 0; start < text.length && tags.length < MAX_TAGS;) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const piece = text.slice(start, end);
    const equals = piece.indexOf('=');
    if (equals >= 0) {
      const value = trimmed(text, start + equals + 1, end);
      tags.push({
        name: piece.slice(0, equals).trim(),
        value: displayText(text.slice(value.start, value.end)),
        at: value,
      });
    }
    start = end + 1;
  }
  return tags;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
