import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/base/csv.ts';

const read = (text: string) => [...readCsv(text)];

describe('records', () => {
  test.each([
    [
      'a comma',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a semicolon',
      'a;b,c\r\nd;e\r\n',
      [
        ['a', 'b,c'],
        ['d', 'e'],
      ],
    ],
    [
      'a tab',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a bar',
      'a|b\nc|d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'another one inside quotes',
      '"a;;;b",c\n"d",e',
      [
        ['a;;;b', 'c'],
        ['d', 'e'],
      ],
    ],
    ['a mark before it', '\uFEFFa,b', [['a', 'b']]],
    ['quotes', '"a, b","say ""hi""",c\n', [['a, b', 'say "hi"', 'c']]],
    [
      'a line end inside quotes',
      'x,y\n"a\r\nb",c',
      [
        ['x', 'y'],
        ['a\r\nb', 'c'],
      ],
    ],
    ['words behind a quote', '"a" b,c', [['a b', 'c']]],
    [
      'a quote that is not closed',
      'x,y\n"a,b\nc,d',
      [
        ['x', 'y'],
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'bare carriage returns',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty lines and cells',
      'a,,b\n\n,,\nc,,',
      [
        ['a', '', 'b'],
        ['c', '', ''],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, records) => expect(read(text)).toEqual(records));

  test('whatever is written is read', () => {
    const cell = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const head = 'x,y,z';
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const filled = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
        expect(read(`${head}\r\n${text}`).slice(1)).toEqual(filled);
      }),
    );
  });

  test.each([
    ['open quotes', '"'],
    ['doubled quotes', '""'],
    ['open cells', '"a\n'],
    ['three quotes a cell', '""";'],
    ['delimiters', ';'],
  ])('a megabyte of %s ends', (_, piece) => {
    let cells = 0;
    for (const record of readCsv(`a;b\n${piece.repeat((1024 * 1024) / piece.length)}`)) cells += record.length;
    expect(cells).toBeGreaterThan(0);
  });
});
