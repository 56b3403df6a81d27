import type { Line, Stretch } from './line.ts';

/** A string of a JSON text and what it is the value of. */
export interface Pair {
  /** Empty inside an array. */
  readonly key: string;
  readonly value: Stretch;
  /** Name of the object or array around it. */
  readonly object: string;
}

/** Strings read of one text. */
const MAX_PAIRS = 5000;

/**
 * Strings of a JSON text (RFC 8259) with their names, whatever is broken in it: cut off, folded by a mail program, or held as a
 * string inside another JSON (every quote behind a backslash). Numbers and literals are passed over. Never fails.
 */
export function jsonPairs(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  const objects: string[] = [];
  let name = '';
  let pending: Stretch | null = null;
  for (const line of lines) {
    // A backslash before a quote makes it one of the inner text: the same length, so that places stay true.
    const text = line.text.replace(/\\(?=")/g, ' ');
    for (let at = 0; at < text.length && pairs.length < MAX_PAIRS; at++) {
      const mark = text[at];
      if (mark === '"') {
        const close = text.indexOf('"', at + 1);
        const end = close < 0 ? text.length : close;
        pending = { line, start: at + 1, end: endOfString(text, at + 1, end) };
        at = end;
        if (/^\s*:/.test(text.slice(end + 1, end + 4))) {
          name = text.slice(pending.start, pending.end);
          pending = null;
        } else {
          pairs.push({ key: name, value: pending, object: objects.at(-1) ?? '' });
          name = '';
        }
      } else if (mark === '{' || mark === '[') {
        objects.push(name === '' ? (objects.at(-1) ?? '') : name);
        name = '';
      } else if (mark === '}' || mark === ']') objects.pop();
    }
  }
  return pairs;
}

/** A string that was escaped twice ends in the blank of its backslash. */
function endOfString(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === ' ' ? end - 1 : end;
}
