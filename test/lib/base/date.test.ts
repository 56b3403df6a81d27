import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../lib/base/date.ts';
import { countReads } from '../../support/count-reads.ts';

describe('reads', () => {
  test.each<[string, string, number | null]>([
    // RFC 5322 §3.3
    ['Sat, 21 Nov 2026 15:37:58 -0300', '2026-11-21T18:37:58Z', -180],
    ['Sat, 21 Nov 2026 15:37 -0300', '2026-11-21T18:37:00Z', -180],
    ['1 Jan 2027 00:00:00 +1400', '2026-12-31T10:00:00Z', 840],
    ['Thu, 29 Feb 2024 23:59:60 +0000', '2024-03-01T00:00:00Z', 0],
    // -0000: UTC, of a clock that says nothing of its zone
    ['21 Nov 2026 18:37:58 -0000', '2026-11-21T18:37:58Z', null],
    // without the comma, with lower case, long names, hyphens
    ['Sat 21 Nov 2026 15:37:58 -0300', '2026-11-21T18:37:58Z', -180],
    ['saturday, 21 NOVEMBER 2026 15:37:58 -0300', '2026-11-21T18:37:58Z', -180],
    ['21-Nov-2026 15:37:58 -0300', '2026-11-21T18:37:58Z', -180],
    ['Fri, 4 Sept 2026, 15:37:58 -0300', '2026-09-04T18:37:58Z', -180],
    // RFC 5322 §4.3 years
    ['7 Feb 03 10:18:12 -0800', '2003-02-07T18:18:12Z', -480],
    ['7 Feb 49 10:18:12 +0000', '2049-02-07T10:18:12Z', 0],
    ['7 Feb 99 10:18:12 +0000', '1999-02-07T10:18:12Z', 0],
    ['7 Feb 103 10:18:12 +0000', '2003-02-07T10:18:12Z', 0],
    // zone names
    ['Fri, 7 Feb 2003 10:18:12 UT', '2003-02-07T10:18:12Z', 0],
    ['Fri, 7 Feb 2003 10:18:12 GMT', '2003-02-07T10:18:12Z', 0],
    ['Fri, 7 Feb 2003 10:18:12 gmt', '2003-02-07T10:18:12Z', 0],
    ['Fri, 7 Feb 2003 10:18:12 Z', '2003-02-07T10:18:12Z', 0],
    ['Fri, 7 Feb 2003 10:18:12 PST', '2003-02-07T18:18:12Z', -480],
    ['Fri, 7 Feb 2003 10:18:12 PDT', '2003-02-07T17:18:12Z', -420],
    ['Fri, 7 Feb 2003 10:18:12 CEST', '2003-02-07T08:18:12Z', 120],
    ['Fri, 7 Feb 2003 10:18:12 MEST', '2003-02-07T08:18:12Z', 120],
    ['Fri, 7 Feb 2003 10:18:12 JST', '2003-02-07T01:18:12Z', 540],
    // the number outweighs any name
    ['Fri, 7 Feb 2003 10:18:12 IST +0530', '2003-02-07T04:48:12Z', 330],
    ['Fri, 7 Feb 2003 10:18:12 +0200 IST', '2003-02-07T08:18:12Z', 120],
    ['Fri, 7 Feb 2003 10:18:12 -0800 (CEST)', '2003-02-07T18:18:12Z', -480],
    ['Fri, 7 Feb 2003 10:18:12 GMT+0200', '2003-02-07T08:18:12Z', 120],
    ['Sat, 21 Nov 2026 18:37:58 UTC', '2026-11-21T18:37:58Z', 0],
    ['Sat, 21 Nov 2026 18:37:58 MST', '2026-11-22T01:37:58Z', -420],
    ['Sat, 21 Nov 2026 18:37:58 MDT', '2026-11-22T00:37:58Z', -360],
    ['Sat, 21 Nov 2026 18:37:58 CST', '2026-11-22T00:37:58Z', -360],
    ['Sat, 21 Nov 2026 18:37:58 CDT', '2026-11-21T23:37:58Z', -300],
    ['Sat, 21 Nov 2026 18:37:58 EST', '2026-11-21T23:37:58Z', -300],
    ['Sat, 21 Nov 2026 18:37:58 EDT', '2026-11-21T22:37:58Z', -240],
    ['Sat, 21 Nov 2026 18:37:58 CET', '2026-11-21T17:37:58Z', 60],
    ['Sat, 21 Nov 2026 18:37:58 MET', '2026-11-21T17:37:58Z', 60],
    ['Sat, 21 Nov 2026 18:37:58 MESZ', '2026-11-21T16:37:58Z', 120],
    ['Sat, 21 Nov 2026 18:37:58 MSK', '2026-11-21T15:37:58Z', 180],
    ['Sat, 21 Nov 2026 18:37:58 GMT-3', '2026-11-21T21:37:58Z', -180],
    ['Sat, 21 Nov 2026 18:37:58 UTC-05:00', '2026-11-21T23:37:58Z', -300],
    ['Sat, 21 Nov 2026 18:37:58 +0000GMT', '2026-11-21T18:37:58Z', 0],
    ['Sat, 21 Nov 2026 18:37:58 -0300 BRT', '2026-11-21T21:37:58Z', -180],
    ['Sat, 21 Nov 2026 18:37:58 -0500 (Eastern Standard Time)', '2026-11-21T23:37:58Z', -300],
    ['Sat, 21 Nov 2026 18:37:58 +0100 (Hora est\u00e1ndar romance)', '2026-11-21T17:37:58Z', 60],
    ['Sat, 21 Nov 2026 18:37:58 +0200 (CEST +0200)', '2026-11-21T16:37:58Z', 120],
    // RFC 5322 §4.3 blanks, American word order
    ['Sat , 21 Nov 2026 18 : 37 (h) : 58 +0000', '2026-11-21T18:37:58Z', 0],
    ['Saturday, November 21, 2026 6:37:58 PM +0000', '2026-11-21T18:37:58Z', 0],
    ['Sat, 21 Nov 126 18:37:58 GMT', '2026-11-21T18:37:58Z', 0],
    // asctime, date(1), JavaScript
    ['Fri Feb 07 10:18:12 2003 -0800', '2003-02-07T18:18:12Z', -480],
    ['Fri Feb  7 10:18:12 PST 2003', '2003-02-07T18:18:12Z', -480],
    ['Fri Feb  7 10:18:12 +0000 2003', '2003-02-07T10:18:12Z', 0],
    ['Fri Feb 07 2003 10:18:12 GMT-0800 (Pacific Standard Time)', '2003-02-07T18:18:12Z', -480],
    // fractions and halves of the day
    ['Fri, 7 Feb 2003 10:18:12.345 +0100', '2003-02-07T09:18:12Z', 60],
    ['Fri, 7 Feb 2003 10:18:12 PM +0100', '2003-02-07T21:18:12Z', 60],
    ['Fri, 7 Feb 2003 12:18:12 AM +0000', '2003-02-07T00:18:12Z', 0],
    // ISO 8601, RFC 3339, Go
    ['2026-11-21T18:37:58Z', '2026-11-21T18:37:58Z', 0],
    ['2026-11-21t18:37:58.9z', '2026-11-21T18:37:58Z', 0],
    ['2026-11-21 15:37:58-03:00', '2026-11-21T18:37:58Z', -180],
    ['2026-11-21T15:37:58,123456789-03', '2026-11-21T18:37:58Z', -180],
    ['2026/11/21 15:37:58 -0300', '2026-11-21T18:37:58Z', -180],
    ['2026-11-21 18:37:58.123456789 +0000 UTC m=+1234.567890123', '2026-11-21T18:37:58Z', 0],
    ['2026-11-21 15:37:58.1 -0300 -03 m=-0.5', '2026-11-21T18:37:58Z', -180],
    // comments anywhere
    ['(a) Sat (b (c)), (d) 21(e)Nov (f)2026 15:37:58 (g) -0300 (h)', '2026-11-21T18:37:58Z', -180],
  ])('%s', (text, iso, offset) => {
    const { value, problems } = readDate(text);
    expect(value).toEqual({ iso, offset });
    expect(problems).toEqual([]);
  });
});

describe('knows nothing of the instant', () => {
  test.each<[string, string]>([
    ['Fri, 7 Feb 2003 10:18:12', 'date.no-zone'],
    ['2026-11-21T18:37:58', 'date.no-zone'],
    ['Fri Feb  7 10:18:12 2003', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 IST', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 A', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 BST', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 EST5EDT', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 0200', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 --0400', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 +2359', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 E. South America Standard Time', 'date.no-zone'],
    ['Fri Feb  7 10:18:12 CLST 2003', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 (PST)', 'date.no-zone'],
    ['Fri, 7 Feb 2003 10:18:12 constructor', 'date.no-zone'],
    ['Sat, 31 Feb 2026 10:18:12 +0000', 'date.impossible'],
    ['29 Feb 2025 10:18:12 +0000', 'date.impossible'],
    ['0 Feb 2026 10:18:12 +0000', 'date.impossible'],
    ['7 Feb 2026 24:00:00 +0000', 'date.impossible'],
    ['7 Feb 2026 10:60:00 +0000', 'date.impossible'],
    ['7 Feb 2026 10:18:61 +0000', 'date.impossible'],
    ['7 Feb 2026 13:18:12 PM +0000', 'date.impossible'],
    ['7 Feb 1 10:18:12 +0000', 'date.unread'],
    ['7 Feb 0001 10:18:12 +0000', 'date.impossible'],
    ['7 Feb 9999 23:59:59 -1200', 'date.impossible'],
    ['7 Feb 99999999999999999999 10:18:12 +0000', 'date.impossible'],
    ['2026-13-01T00:00:00Z', 'date.impossible'],
    ['Feb 10:18:12 2003 +0000', 'date.unread'],
    ['', 'date.unread'],
    ['mañana', 'date.unread'],
    ['7 Feb 2003', 'date.unread'],
    ['02/07/2003 10:18:12 +0000', 'date.unread'],
    ['7 Xxx 2003 10:18:12 +0000', 'date.unread'],
    ['1795292701', 'date.unread'],
    ['7 Feb 2003 10 +0000', 'date.unread'],
  ])('%j', (text, code) => {
    const { value, problems } = readDate(text);
    expect(value.iso).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test.each(['+9959', '+1560', '-9999', '+030', '+1:3'])('an offset of %s is none', (offset) => {
    expect(readDate(`7 Feb 2003 10:18:12 ${offset}`).value).toEqual({ iso: null, offset: null });
  });
});

test('says where the date ends and what stands behind it', () => {
  const text = '  Sat, 21 Nov 2026 15:37:58 -0300 (-03) desde aquí';
  const { value, span, problems } = readDate(text);
  expect(value.iso).toBe('2026-11-21T18:37:58Z');
  expect(text.slice(span.start, span.end)).toBe('Sat, 21 Nov 2026 15:37:58 -0300');
  expect(problems).toEqual([{ code: 'date.rest', at: { start: 40, end: text.length }, params: {} }]);
});

test('does not care where the reader lives', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['America/Santiago', 'Asia/Kolkata', 'UTC']) {
      process.env['TZ'] = zone;
      expect(readDate('Sat, 21 Nov 2026 15:37:58 -0300').value.iso).toBe('2026-11-21T18:37:58Z');
      expect(readDate('Sat, 21 Nov 2026 15:37:58').value.iso).toBeNull();
    }
  } finally {
    process.env['TZ'] = before ?? '';
    if (before === undefined) delete process.env['TZ'];
  }
});

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number) => String(number).padStart(2, '0');

test('every instant in every zone comes back', () => {
  const instant = fc.date({ min: new Date('1901-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, fc.integer({ min: -840, max: 840 }), (date, offset) => {
      const iso = `${date.toISOString().slice(0, 19)}Z`;
      const there = new Date(Date.parse(iso) + offset * 60_000);
      const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
      const time = there.toISOString().slice(11, 19);
      const [day, month, year] = [there.getUTCDate(), MONTHS[there.getUTCMonth()], there.getUTCFullYear()];
      const name = DAYS[there.getUTCDay()];
      for (const text of [
        `${name}, ${day} ${month} ${year} ${time} ${zone}`,
        `${name} ${month} ${two(day)} ${time} ${year} ${zone}`,
        `${there.toISOString().slice(0, 19)}${zone}`,
      ])
        expect(readDate(text).value).toEqual({ iso, offset });
    }),
  );
});

test('reads any text in steps of its length', () => {
  const words = fc.constantFrom(
    'Fri',
    ',',
    ' ',
    '7',
    'Feb',
    '2003',
    '10:18:12',
    '+0000',
    'UTC',
    'm=+1',
    '(',
    ')',
    '-',
    '"',
    '\\',
    'PM',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('');
      const reads = countReads(() => {
        const { span } = readDate(text);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      });
      expect(reads).toBeLessThanOrEqual(40 * text.length + 100);
    }),
  );
});
