import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../../lib/message/fields.ts';

const texts = (text: string) => readFields(text).fields.map((field) => [field.name, field.text]);

describe('readFields', () => {
  test.each<[string, [string, string][]]>([
    [
      'From: a\nTo: b\n\nbody',
      [
        ['From', 'a'],
        ['To', 'b'],
      ],
    ],
    [
      'From: a\r\nTo: b\r\n\r\nbody',
      [
        ['From', 'a'],
        ['To', 'b'],
      ],
    ],
    ['Received: from a\r\n\tby b;\r\n date\r\n', [['Received', 'from a  \tby b;   date']]],
    ['Received:\n\tfrom a\n', [['Received', 'from a']]],
    ['Subject : x', [['Subject', 'x']]],
    ['Subject:x', [['Subject', 'x']]],
    ['Subject:\tx\t \n', [['Subject', 'x']]],
    ['Subject:', [['Subject', '']]],
    ['Subject: \r\n \r\n', [['Subject', '']]],
    [
      'A: b\n \n \nC: d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['A: b: c', [['A', 'b: c']]],
    ['16: b', [['16', 'b']]],
    [
      'A: b\rC: d\nE: f',
      [
        ['A', 'b C: d'],
        ['E', 'f'],
      ],
    ],
    ['A: b\n\nC: d', [['A', 'b']]],
    ['', []],
    ['\nA: b', []],
  ])('%j', (text, fields) => {
    expect(texts(text)).toEqual(fields);
  });

  test('says where everything stands', () => {
    const text = 'From: a\r\nX-Long :  one\r\n two \r\n\r\nbody\r\n';
    const { fields, header, body, problems } = readFields(text);
    expect(fields[1]).toEqual({
      index: 1,
      name: 'X-Long',
      key: 'x-long',
      span: { start: 9, end: 29 },
      value: { start: 19, end: 28 },
      text: 'one   two',
    });
    expect(text.slice(header.start, header.end)).toBe('From: a\r\nX-Long :  one\r\n two \r\n');
    expect(text.slice(body!.start, body!.end)).toBe('body\r\n');
    expect(problems).toEqual([]);
  });

  test('without a blank line nobody knows of a body', () => {
    expect(readFields('A: b\n').body).toBeNull();
    expect(readFields('A: b\n\n').body).toEqual({ start: 6, end: 6 });
  });

  test('a line that is no field is skipped with its folds, and named once', () => {
    const text = 'A: b\nno field here\n folded\nnor: here\nñ: x\nC: d\n';
    const { fields, problems } = readFields(text);
    expect(fields.map((field) => field.name)).toEqual(['A', 'nor', 'C']);
    expect(problems.map(({ code, at }) => [code, text.slice(at!.start, at!.end)])).toEqual([
      ['message.not-a-field', 'no field here\n folded'],
      ['message.not-a-field', 'ñ: x'],
    ]);
  });

  test('a fold above the first field belongs to nothing', () => {
    expect(readFields(' x\nA: b\n').fields.map((field) => field.name)).toEqual(['A']);
  });

  test('keeps to the piece it is given', () => {
    const text = '--b\nA: b\n c--b\n';
    const { fields, body } = readFields(text, 4, 11);
    expect(fields.map((field) => field.text)).toEqual(['b  c']);
    expect(body).toBeNull();
  });

  test('reads more fields than it keeps, and says so', () => {
    const { fields, header, body, problems } = readFields(`${'A: b\n'.repeat(20_001)}\nbody`);
    expect(fields).toHaveLength(20_000);
    expect(header.end).toBe(100_005);
    expect(body).toEqual({ start: 100_006, end: 100_010 });
    expect(problems.map(({ code }) => code)).toEqual(['message.too-many-fields']);
  });

  test('every field is what its bytes say, in order, and never overlaps', () => {
    const piece = fc.constantFrom('A', ':', ' ', '\t', '\n', '\r\n', '\r', 'x', '\0', '\u00e9', 'Received: ', 'b');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { fields, header, body } = readFields(text);
        let end = 0;
        for (const [index, field] of fields.entries()) {
          expect(field.index).toBe(index);
          expect(field.span.start).toBeGreaterThanOrEqual(end);
          expect(field.value.start).toBeGreaterThan(field.span.start);
          expect(field.value.end).toBeLessThanOrEqual(field.span.end);
          expect(field.text).toBe(text.slice(field.value.start, field.value.end).replaceAll(/[\r\n]/g, ' '));
          expect(text.startsWith(field.name, field.span.start)).toBe(true);
          end = field.span.end;
        }
        expect(end).toBeLessThanOrEqual(header.end);
        expect(header.end).toBeLessThanOrEqual(body?.start ?? text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
