import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../lib/received/dialects/index.ts';
import { readByGrammar } from '../../../lib/received/grammar.ts';
import { MAX_HOPS, MAX_LINE, MAX_NESTING } from '../../../lib/received/limits.ts';
import { takeLine } from '../../../lib/received/line.ts';
import { readHops } from '../../../lib/received/read.ts';
import { readOne, receivedFields } from './fields.ts';
import { ROWS } from './rows.ts';

const LINE = 'from a.test (b.test [203.0.113.66]) by mx.test (Postfix) with ESMTP id 4XyzAB1C2D';
const NOON = '2026-11-21T12:00:00Z';

const JUNK = [
  'from ',
  ' by ',
  ' with ',
  ' id ',
  ' for ',
  '(',
  ')',
  '[1.2.3.4]',
  '<',
  '>',
  '"',
  ';',
  '\\',
  '\t',
  '\u00e0',
  'x',
];

const codes = (value: string) => readOne(value).problems.map(({ code }) => code);

describe('dates', () => {
  test.each([
    ['; Sat, 21 Nov 2026 09:00:00 -0300', NOON, -180],
    ['; 21 Nov 2026 12:00:00 -0000', NOON, null],
    ['; 21 Nov 26 12:00:00 UT', NOON, 0],
    ['; Sat Nov 21 12:00:00 2026 +0000', NOON, 0],
    ['; Sat, 21 Nov 2026 12:00:00.123 +0000', NOON, 0],
    ['; Sat, 21 Nov 2026 04:00:00 PST', NOON, -480],
    ['; Sat, 21 Nov 2026 09:00:00 -0300 (UTC)', NOON, -180],
    ['; Sat,21 Nov 2026 12:00:00 +0000', NOON, 0],
    ['; Sat, 21 Nov 2026 12:00:00 +0000;', NOON, 0],
    ['; Sat, 21 Nov 2026 12:00:00 +0000 (envelope-from <a;b@attacker.test>)', NOON, 0],
    ['; Sat, 21 Nov 2026 12:00:00 +0000 for <x@y.test>', NOON, 0],
    ['; Sat, 21 Nov 2026 12:00:00 +0000: <x@y.test>', NOON, 0],
    [' Sat, 21 Nov 2026 12:00:00 +0000', NOON, 0],
    [' 2026-11-21 12:00:00.123456789 +0000 UTC m=+1234.5', NOON, 0],
  ])('%s', (tail, date, offset) => {
    expect(readOne(`${LINE}${tail}`)).toMatchObject({
      date,
      offset,
      ip: '203.0.113.66',
      dialect: 'postfix',
      problems: [],
    });
  });

  test.each([
    ['; Sat, 21 Nov 2026 12:00:00', ['received.zone']],
    ['; Sat, 31 Feb 2026 12:00:00 +0000', ['received.date']],
    ['; yesterday', ['received.date']],
    [';', ['received.date']],
    ['', ['received.date']],
  ])('%s: no date, and the rest is read all the same', (tail, problems) => {
    expect(codes(`${LINE}${tail}`)).toEqual(problems);
    expect(readOne(`${LINE}${tail}`)).toMatchObject({ date: null, ip: '203.0.113.66', dialect: 'postfix' });
  });

  test('semicolons of HELO and MAIL FROM cut nothing off', () => {
    const hop = readOne(
      `from evil.test ([203.0.113.66] helo=x); Sat, 21 Nov 2020 00:00:00 +0000 (y;z)\n\tby mx.test with esmtp (Exim 4.96)\n\t(envelope-from <a;b@attacker.test>)\n\tid 1xUq1f-000020-0a; Sat, 21 Nov 2026 12:00:00 +0000`,
    );
    expect(hop).toMatchObject({ ip: '203.0.113.66', by: 'mx.test', date: NOON, dialect: 'exim' });
  });
});

function delays(...times: readonly string[]): readonly (number | null)[] {
  const lines = times.map((time) => `${LINE}; Sat, 21 Nov 2026 ${time}`);
  return readHops(receivedFields(...lines)).map(({ delay }) => delay);
}

describe("delays between two servers' clocks", () => {
  test('in seconds, against the hop below', () =>
    expect(delays('12:00:07 +0000', '11:59:57 +0000')).toEqual([10, null]));
  test('across zones', () => expect(delays('09:00:07 -0300', '12:00:00 +0000')).toEqual([7, null]));
  test('negative where a clock is off', () => expect(delays('12:00:00 +0000', '12:00:30 +0000')).toEqual([-30, null]));
  test('unknown where a zone is', () =>
    expect(delays('12:00:00 +0000', '12:00:00', '11:00:00 +0000')).toEqual([null, null, null]));
});

describe('one hop for every Received field', () => {
  test('in order, X-Received and others left out', () => {
    const [first, second] = receivedFields('(qmail 1 invoked from network)', 'junk');
    const other = { ...second!, key: 'x-received' };
    const hops = readHops([first!, other, { ...second!, index: 7 }]);
    expect(hops.map(({ index, field, client }) => [index, field, client])).toEqual([
      [0, 0, 'local'],
      [1, 7, 'unread'],
    ]);
  });

  test('too many are kept, unread', () => {
    const hops = readHops(receivedFields(...Array.from({ length: MAX_HOPS + 5 }, () => LINE)));
    expect(hops).toHaveLength(MAX_HOPS + 5);
    expect(hops[MAX_HOPS - 1]).toMatchObject({ client: 'sure' });
    expect(hops[MAX_HOPS]).toMatchObject({ client: 'unread', ip: null });
    expect(hops[MAX_HOPS]!.problems.map(({ code }) => code)).toEqual(['received.too-many']);
  });

  test('a line too long is kept, unread', () => {
    const hop = readOne(LINE.replace('a.test', 'a'.repeat(MAX_LINE)));
    expect(hop).toMatchObject({ client: 'unread', ip: null });
    expect(hop.problems.map(({ code }) => code)).toEqual(['received.too-long']);
  });

  test('comments too deep are no comments', () => {
    const deep = `${'('.repeat(MAX_NESTING + 1)}x${')'.repeat(MAX_NESTING + 1)}`;
    expect(readOne(`from a.test (b.test [203.0.113.66]) ${deep} by mx.test with SMTP`)).toMatchObject({
      by: 'mx.test',
    });
  });
});

describe('properties', () => {
  const lines = [
    ...ROWS.map(({ line }) => line),
    ...(JSON.parse(readFileSync('test/received/lab.json', 'utf8')) as { header: string }[]).map(({ header }) => header),
  ];
  const line = fc.constantFrom(...lines);
  const mangled = fc.oneof(
    fc.tuple(line, fc.nat(400)).map(([text, end]) => text.slice(0, end)),
    fc.tuple(line, fc.nat(400)).map(([text, start]) => text.slice(start)),
    fc.tuple(line, line, fc.nat(200), fc.nat(200)).map(([a, b, i, j]) => a.slice(0, i) + b.slice(j)),
    line.chain((text) => fc.shuffledSubarray(text.split(/\s+/), { minLength: 1 })).map((words) => words.join(' ')),
    fc.string({ unit: fc.constantFrom(...JUNK) }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  test('whatever the line, there is a hop, and its spans lie inside the field', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const fields = receivedFields(text.replace(/[\r\n]+/g, ' '));
        const hops = readHops(fields);
        expect(hops).toHaveLength(fields.filter(({ key }) => key === 'received').length);
        for (const [place, hop] of hops.entries()) {
          const field = fields[place]!;
          expect(hop.ip !== null).toBe(hop.client === 'sure' || (hop.client === 'submission' && hop.ip !== null));
          expect(hop.candidates.length > 0).toBe(hop.client === 'ambiguous');
          for (const span of Object.values(hop.at)) {
            expect(span.start).toBeGreaterThanOrEqual(field.value.start);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(field.value.end);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('spans show what was read', () => {
    const names = ['helo', 'by', 'protocol', 'reverseDns'] as const;
    const read = lines.flatMap((text) => {
      const [field] = receivedFields(text);
      const [hop] = readHops([field!]);
      return names.flatMap((name) => {
        const span = hop!.at[name];
        const shown = span && field!.text.slice(span.start - field!.value.start, span.end - field!.value.start);
        return [[hop![name], shown?.replace(/[ \t]+/g, ' ') ?? null]];
      });
    });
    expect(read.length).toBeGreaterThan(3 * lines.length);
    expect(read.filter(([value, shown]) => value !== shown)).toEqual([]);
  });
});

describe('every reader is linear', () => {
  const starts = ['', ...ROWS.map(({ line }) => line.replace(/\s+/g, ' ').slice(0, 200))];
  const attacks = ['"', '\\"', '(', ';', ' by x', '([1.2.3.4] ', ') by x with esmtp (Exim 4.96) (envelope-from <"'];
  const LENGTH = 32_000;
  const readers = [...DIALECTS, { id: 'grammar', read: readByGrammar }, { id: 'date', read: takeLine }];
  test.each(readers.map((reader) => [reader.id, (line: string) => reader.read(line)] as const))(
    '%s',
    (_, read) => {
      const began = process.cpuUsage();
      for (const start of starts) for (const attack of attacks) read((start + attack.repeat(LENGTH)).slice(0, LENGTH));
      // Measured: 0.1 to 0.3 seconds for a dialect, 2 for the grammar, 10 for one quadratic expression. Of this process: others may be busy.
      expect(process.cpuUsage(began).user / 1e6).toBeLessThan(6);
    },
    60_000,
  );
});
