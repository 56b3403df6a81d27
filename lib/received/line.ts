import { readDate } from '../base/date.ts';
import type { DateReading } from '../base/date.ts';
import type { Span } from '../base/problem.ts';
import { MAX_SEMICOLONS } from './limits.ts';

/** A Received line taken apart: what the dialects read, and the date. */
export interface Line {
  /** Up to the date, every run of blanks as one, none at the ends. */
  readonly text: string;
  readonly date: DateReading | null;
  /** From a span of the whole line, date included, to one of the field's text. */
  place(span: Span): Span;
}

/** Dates that no semicolon precedes: SendGrid's, GMX's. */
const DATE_AT_END =
  / (?:\d{4}-\d\d-\d\d[T ]\d\d:|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ?)?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:)/g;
/** Clause words in an unread tail: it is no date, but a semicolon of HELO's. */
const CLAUSE = / (?:by|with) /i;

/**
 * Cuts a line at its date. That is the last semicolon at depth 0 (RFC 5321 §4.4), found from the end: a HELO with parentheses
 * left open makes every depth behind it wrong, while nothing of a client's stands between that semicolon and the end.
 */
export function takeLine(fieldText: string): Line {
  const { text, offsets } = squeeze(fieldText);
  const place = ({ start, end }: Span): Span => ({
    start: offsets[start] ?? fieldText.length,
    end: end > start ? (offsets[end - 1] ?? fieldText.length) + 1 : (offsets[start] ?? fieldText.length),
  });
  const { end, date } = cut(text);
  return { text: text.slice(0, end), date, place };
}

function cut(text: string): { readonly end: number; readonly date: DateReading | null } {
  let semicolon = text.length;
  for (let tries = 0; tries < MAX_SEMICOLONS; tries++) {
    semicolon = semicolon > 0 ? text.lastIndexOf(';', semicolon - 1) : -1;
    if (semicolon < 0) break;
    const date = dateAt(text, semicolon + 1);
    if (date) return { end: trimmedEnd(text, semicolon), date };
  }
  const bare = [...text.matchAll(DATE_AT_END)].at(-1);
  if (bare) return { end: trimmedEnd(text, bare.index), date: dateAt(text, bare.index) };
  const last = text.lastIndexOf(';');
  return { end: last < 0 || CLAUSE.test(text.slice(last)) ? text.length : trimmedEnd(text, last), date: null };
}

/** The date that begins at `start`, its span counted in `text`; null where there is none. */
function dateAt(text: string, start: number): DateReading | null {
  const date = readDate(text.slice(start));
  if (date.problems.some(({ code }) => code === 'date.unread')) return null;
  return { ...date, span: { start: start + date.span.start, end: start + date.span.end } };
}

/** Where the text before `end` ends, without blanks and stray semicolons (chasquid's lone one, SendGrid's). */
function trimmedEnd(text: string, end: number): number {
  let trimmed = end;
  while (trimmed > 0 && (text[trimmed - 1] === ' ' || text[trimmed - 1] === ';')) trimmed--;
  return trimmed;
}

/** Every run of blanks as one, with the place in `raw` of each character. */
function squeeze(raw: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: word, index } of raw.matchAll(/[^ \t\r\n]+/g)) {
    if (text !== '') {
      text += ' ';
      offsets.push(index - 1);
    }
    text += word;
    for (let at = 0; at < word.length; at++) offsets.push(index + at);
  }
  return { text, offsets };
}
