import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/base/csv.ts';
import { bouncesCsv, csvCell } from '../../../lib/summary/csv.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { bounceRows } from '../../../lib/inspect/bounce-rows.ts';
import { listedOf, recipientOf, rowsOfAll } from '../inspect/bounce-list.ts';

/** What a spreadsheet makes of the text: rows of cells. */
const opened = (text: string) => [...readCsv(text)];
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("http://a.example","x")', `"'=HYPERLINK(""http://a.example"",""x"")"`],
    ['+1', `"'+1"`],
    ['-1+1|cmd', `"'-1+1|cmd"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', `"'＝1"`],
    ['550 5.1.1', '"550 5.1.1"'],
    ['say "hi", then; go', '"say ""hi"", then; go"'],
    ['', '""'],
  ])('%j', (text, cell) => expect(csvCell(text)).toBe(cell));

  test('never begins a formula, and loses nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `=${rest}`),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [cells = []] = opened(`${csvCell(one)},${csvCell(other)},"end"`);
        expect(cells).toHaveLength(3);
        for (const [index, given] of [one, other].entries()) {
          expect(cells[index]).not.toMatch(FORMULA);
          expect(cells[index]).toBe(FORMULA.test(given) ? `'${given}` : given);
        }
      }),
    );
  });
});

describe.each(['en', 'es'] as const)('the table in %s', (language) => {
  const words = dictionaries[language];
  const { columns } = words.pile.csv;
  const cellsOf = (text: string) => {
    const [heads = [], ...records] = opened(text);
    return records.map((cells) => Object.fromEntries(cells.map((cell, index) => [heads[index], cell])));
  };

  test.each([',', ';'] as const)('parted by %j: every fact in its column', (delimiter) => {
    const [cells] = cellsOf(bouncesCsv(rowsOfAll({ sourceCode: '131' }), words, delimiter));
    expect(cells).toEqual({
      [columns.file]: 'nov.mbox',
      [columns.message]: '1',
      [columns.date]: '2026-11-21T12:31:42.000Z',
      [columns.subject]: 'Undelivered Mail Returned to Sender',
      [columns.kind]: words.pile.kinds.dsn,
      [columns.recipient]: 'ana@empresa.example',
      [columns.reply]: '550',
      [columns.enhanced]: '5.1.1',
      [columns.source]: '131',
      [columns.reason]: words.reasons.userunknown.label,
      [columns.key]: 'userunknown',
      [columns.move]: words.moves.sender,
      [columns.final]: words.pile.csv.yes,
      [columns.dead]: words.pile.csv.yes,
      [columns.remote]: 'mx1.empresa.example',
      [columns.said]: 'smtp; 550 5.1.1 User unknown',
    });
  });

  test('what nobody knows is empty; what is no bounce says so', () => {
    const unknown = rowsOfAll({ final: null, remote: null, replyCode: null });
    const other = bounceRows(listedOf({ kind: null, recipients: [] }), 1);
    const [first, second] = cellsOf(bouncesCsv([...unknown, ...other], words, ','));
    expect(first).toMatchObject({ [columns.final]: '', [columns.remote]: '', [columns.reply]: '' });
    expect(second).toMatchObject({ [columns.move]: words.pile.noBounce, [columns.recipient]: '', [columns.key]: '' });
  });

  test('text of the message stays in its cell, and runs nothing', () => {
    const hostile = '=cmd|\' /C calc\'!A0\r\n"x",\u202Egnp.exe\u001b[2J';
    const listed = listedOf({
      name: hostile,
      subject: hostile,
      recipients: [recipientOf({ recipient: hostile, remote: hostile, diagnostic: hostile })],
    });
    const text = bouncesCsv(bounceRows(listed, 0), words, ';');
    const records = opened(text);
    expect(records).toHaveLength(2);
    expect(records[1]).toHaveLength(Object.keys(columns).length);
    for (const cell of records[1]!) expect(cell).not.toMatch(FORMULA);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
