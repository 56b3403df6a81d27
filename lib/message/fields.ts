import { isBlank } from '../base/cursor.ts';
import type { Problem, Span } from '../base/problem.ts';
import type { Field, MessageProblemCode } from './message.ts';

/** Fields kept of one header; all are read. A header of `A: b` lines would otherwise take a hundred times its size. */
const MAX_FIELDS = 20_000;

const COLON = 0x3a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const DELETE = 0x7f;

export interface Header {
  readonly fields: readonly Field[];
  /** Up to the blank line, which is in neither span. */
  readonly header: Span;
  /** null: no blank line ended the header. */
  readonly body: Span | null;
  readonly problems: readonly Problem<MessageProblemCode>[];
}

/** Reads the header of a message or of a MIME part (RFC 5322 §2.2). Lines end in LF or CRLF; a CR alone is text. */
export function readFields(text: string, start = 0, end = text.length): Header {
  const fields: Field[] = [];
  const problems: Problem<MessageProblemCode>[] = [];
  // What the last line that was no fold began, up to the end of its folds (RFC 5322 §2.2.3).
  let begun = -1;
  let nameEnd = -1;
  let last = -1;
  let body: Span | null = null;
  let overflow = false;

  function close(): void {
    if (begun < 0) return;
    if (nameEnd < 0) problems.push({ code: 'message.not-a-field', at: { start: begun, end: last }, params: {} });
    else if (fields.length < MAX_FIELDS) fields.push(makeField(text, fields.length, begun, nameEnd, last));
    else overflow = true;
  }

  let line = start;
  while (line < end) {
    const feed = text.indexOf('\n', line);
    const whole = feed >= 0 && feed < end;
    const next = whole ? feed + 1 : end;
    const lineEnd = whole ? feed - (feed > line && text.charCodeAt(feed - 1) === CR ? 1 : 0) : end;
    if (lineEnd === line) {
      body = { start: next, end };
      break;
    }
    const first = text.charCodeAt(line);
    const fold = first === SPACE || first === TAB;
    const name = fold ? -1 : nameEndOf(text, line, lineEnd);
    // A line that is no field goes on in its folds, and in more lines of its kind.
    if (begun < 0 || (!fold && (name >= 0 || nameEnd >= 0))) {
      close();
      begun = line;
      nameEnd = name;
    }
    last = lineEnd;
    line = next;
  }
  close();
  if (overflow)
    problems.push({ code: 'message.too-many-fields', at: { start, end: line }, params: { limit: MAX_FIELDS } });
  return { fields, header: { start, end: line }, body, problems };
}

/** RFC 5322 §3.6.8 ftext up to the colon, before which §4.5 lets blanks stand; -1 where there is no name. */
function nameEndOf(text: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === COLON || code >= DELETE) break;
  }
  const nameEnd = at;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return nameEnd > start && at < end && text.charCodeAt(at) === COLON ? nameEnd : -1;
}

function makeField(text: string, index: number, start: number, nameEnd: number, end: number): Field {
  const name = text.slice(start, nameEnd);
  let first = text.indexOf(':', nameEnd) + 1;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  const raw = text.slice(first, last);
  return {
    index,
    name,
    key: name.toLowerCase(),
    span: { start, end },
    value: { start: first, end: last },
    text: raw.includes('\n') || raw.includes('\r') ? raw.replace(/[\r\n]/g, ' ') : raw,
  };
}
