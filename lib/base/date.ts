import { Cursor, isBlank, isDigit, isLetter } from './cursor.ts';
import type { Problem, Span } from './problem.ts';
import { zoneOffset } from './zones.ts';

export type DateProblemCode = 'date.unread' | 'date.impossible' | 'date.no-zone' | 'date.rest';

export interface DateValue {
  /** `2026-11-21T18:37:58Z`: UTC, whole seconds. null where there is no date, no zone, or no such day. */
  readonly iso: string | null;
  /** Minutes east of UTC that the text itself wrote; null where it wrote none, or `-0000` (RFC 5322 §3.3). */
  readonly offset: number | null;
}

export interface DateReading {
  readonly value: DateValue;
  /** From the first character of the date to the last that was understood. */
  readonly span: Span;
  readonly problems: readonly Problem<DateProblemCode>[];
}

interface Day {
  /** null: asctime writes it behind the time. */
  readonly year: number | null;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Minutes east of UTC: to reckon with, and as the clock's own. They differ in `-0000` only. */
interface Zone {
  readonly utc: number;
  readonly written: number | null;
}

interface Moment {
  readonly day: Day;
  readonly time: Time;
  readonly zone: Zone | null;
}

const PLUS = 0x2b;
const MINUS = 0x2d;

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No clock on Earth is farther from UTC; RFC 5322 §3.3 would let anybody write +9959. */
const MAX_OFFSET = 15 * 60;

const OLDEST_YEAR = 1900;
/** One less than four digits hold: the offset may carry into the next year. */
const LATEST_YEAR = 9998;

/**
 * Reads the date at the start of `text`, comments anywhere: RFC 5322 §3.3, its obsolete years and zone names (§4.3),
 * without comma, asctime and date(1), JavaScript's and Go's own (`+0000 UTC m=+1.5`), ISO 8601 and RFC 3339.
 * Fractions of a second are dropped. A date without zone is unknown: neither UTC nor the reader's local time.
 */
export function readDate(text: string): DateReading {
  const cursor = new Cursor(text);
  cursor.cfws();
  const start = cursor.position;
  const moment = takeMoment(cursor);
  if (!moment) {
    const unread = { code: 'date.unread', at: { start, end: text.length }, params: {} } as const;
    return { value: { iso: null, offset: null }, span: { start, end: start }, problems: [unread] };
  }
  const span = { start, end: cursor.position };
  const problems: Problem<DateProblemCode>[] = [];
  const iso = isoOf(moment);
  if (iso === null) problems.push({ code: 'date.impossible', at: span, params: {} });
  if (moment.zone === null) problems.push({ code: 'date.no-zone', at: span, params: {} });
  cursor.cfws();
  if (!cursor.done) problems.push({ code: 'date.rest', at: { start: cursor.position, end: text.length }, params: {} });
  return { value: { iso: moment.zone && iso, offset: moment.zone?.written ?? null }, span, problems };
}

function takeMoment(cursor: Cursor): Moment | null {
  if (takeWordIf(cursor, (word) => prefixed(DAY_NAMES, word) >= 0) !== null) separate(cursor);
  const day = isDigit(cursor.peek()) ? takeNumberFirst(cursor) : takeMonthFirst(cursor);
  const time = day && takeTime(cursor);
  if (!time) return null;
  const zone = takeZone(cursor);
  if (day.year !== null) return { day, time, zone };
  separate(cursor);
  const year = takeYear(cursor);
  return year === null ? null : { day: { ...day, year }, time, zone: zone ?? takeZone(cursor) };
}

/** `21 Nov 2026`, `21-Nov-26`, `2026-11-21T`, `2026/11/21`. */
function takeNumberFirst(cursor: Cursor): Day | null {
  const first = takeDigits(cursor);
  if (first.length === 4) {
    if (!cursor.take('-') && !cursor.take('/')) return null;
    const month = Number(takeDigits(cursor));
    if (!cursor.take('-') && !cursor.take('/')) return null;
    const day = Number(takeDigits(cursor));
    if (!cursor.take('T') && !cursor.take('t')) separate(cursor);
    return { year: Number(first), month, day };
  }
  separate(cursor);
  const month = takeMonth(cursor);
  if (month === null) return null;
  const year = takeYear(cursor);
  separate(cursor);
  return year === null ? null : { year, month, day: Number(first) };
}

/** `Feb 07 10:18:12 2003` (asctime), `Feb 07 2003 10:18:12` (JavaScript). */
function takeMonthFirst(cursor: Cursor): Day | null {
  const month = takeMonth(cursor);
  if (month === null) return null;
  const day = Number(takeDigits(cursor) || Number.NaN);
  separate(cursor);
  const yearIsNext = [0, 1, 2, 3].every((ahead) => isDigit(cursor.peek(ahead)));
  const year = yearIsNext ? takeYear(cursor) : null;
  separate(cursor);
  return { year, month, day };
}

/** `18:37`, `18:37:58`, `18 : 37 : 58` (RFC 5322 §4.3), `18:37:58.123`, `06:37:58 PM`. */
function takeTime(cursor: Cursor): Time | null {
  const hour = takeDigits(cursor);
  if (hour === '' || !takeColon(cursor)) return null;
  const minute = takeDigits(cursor);
  const second = takeColon(cursor) ? takeDigits(cursor) : '0';
  if (minute === '' || second === '') return null;
  if (isDigit(cursor.peek(1)) && (cursor.take('.') || cursor.take(','))) takeDigits(cursor);
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  const half = behindCfws(cursor, () => takeWordIf(cursor, (word) => /^[ap]m$/i.test(word)));
  if (half === null) return time;
  return { ...time, hour: time.hour > 12 ? Number.NaN : (time.hour % 12) + (/^p/i.test(half) ? 12 : 0) };
}

function takeColon(cursor: Cursor): boolean {
  if (behindCfws(cursor, () => cursor.take(':') || null) === null) return false;
  cursor.cfws();
  return true;
}

/** Every offset and name that stands here; a number outweighs a name, which may have three meanings. */
function takeZone(cursor: Cursor): Zone | null {
  let number: Zone | null = null;
  let name: number | null = null;
  for (;;) {
    const taken = behindCfws(cursor, () => takeOffset(cursor) ?? takeZoneName(cursor));
    if (taken === null) break;
    if (typeof taken === 'string') name ??= zoneOffset(taken);
    else number ??= taken;
  }
  return number ?? (name === null ? null : { utc: name, written: name });
}

/** `-0300`, `+05:30`, `-03`. */
function takeOffset(cursor: Cursor): Zone | null {
  const sign = cursor.peek();
  if ((sign !== PLUS && sign !== MINUS) || !isDigit(cursor.peek(1))) return null;
  cursor.position++;
  const digits = takeDigits(cursor);
  const minutes = digits.length > 2 ? digits.slice(2) : cursor.take(':') ? takeDigits(cursor) : '00';
  const east = (sign === MINUS ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(minutes));
  if (digits.length === 3 || minutes.length !== 2 || Number(minutes) > 59 || Math.abs(east) > MAX_OFFSET) return null;
  return { utc: east, written: sign === MINUS && east === 0 ? null : east };
}

/** A name, known or not, or the reading of Go's monotonic clock, which says nothing of the zone. */
function takeZoneName(cursor: Cursor): string | null {
  if (cursor.take('m=')) return cursor.takeWhile((code) => !isBlank(code));
  // `EST5EDT` is a rule for two offsets, not a name of one.
  return takeWordIf(cursor, (word) => isZoneName(word) && !isDigit(cursor.peek()));
}

function isZoneName(word: string): boolean {
  return /^[A-Z]{1,5}$/.test(word) || zoneOffset(word) !== null;
}

function takeMonth(cursor: Cursor): number | null {
  const month = prefixed(MONTHS, takeWord(cursor)) + 1;
  separate(cursor);
  return month || null;
}

/** RFC 5322 §4.3: 03 is 2003, 50 is 1950, 103 is 2003. */
function takeYear(cursor: Cursor): number | null {
  const digits = takeDigits(cursor);
  const year = Number(digits);
  if (digits.length < 2) return null;
  if (digits.length > 3) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

function takeDigits(cursor: Cursor): string {
  return cursor.takeWhile(isDigit);
}

function takeWord(cursor: Cursor): string {
  return cursor.takeWhile(isLetter);
}

function takeWordIf(cursor: Cursor, test: (word: string) => boolean): string | null {
  const before = cursor.position;
  const word = takeWord(cursor);
  if (word !== '' && test(word)) return word;
  cursor.position = before;
  return null;
}

/** What `take` finds behind blanks and comments; where it finds nothing, they are left too. */
function behindCfws<Taken>(cursor: Cursor, take: () => Taken | null): Taken | null {
  const before = cursor.position;
  cursor.cfws();
  const taken = take();
  if (taken === null) cursor.position = before;
  return taken;
}

function separate(cursor: Cursor): void {
  do cursor.cfws();
  while (cursor.take(',') || cursor.take('-') || cursor.take('.'));
}

/** Which of `names` (three letters each) begins `word`; -1 for none. */
function prefixed(names: readonly string[], word: string): number {
  return names.indexOf(word.slice(0, 3).toLowerCase());
}

function isoOf({ day: { year, month, day }, time, zone }: Moment): string | null {
  if (year === null || !(year >= OLDEST_YEAR && year <= LATEST_YEAR) || !(month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  // RFC 5322 §3.3 allows the leap second, 60.
  if (!(time.hour <= 23) || time.minute > 59 || time.second > 60) return null;
  const seconds = time.second - (zone?.utc ?? 0) * 60;
  const instant = Date.UTC(year, month - 1, day, time.hour, time.minute, seconds);
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
