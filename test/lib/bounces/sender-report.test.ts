import { describe, expect, test } from 'vitest';
import { MASTERBASE } from '../../../lib/bounces/data/masterbase.ts';
import { readSenderReport } from '../../../lib/bounces/sender-report.ts';

const rows = (text: string) =>
  readSenderReport(text, 1000)?.rows.map(({ recipient, code, others }) => [recipient, code, ...others]);

describe('a sender’s report', () => {
  test('by the names of its columns, wherever they stand', () => {
    const text = [
      'ID;Correo electrónico;Campaña;Código de rebote;Descripción',
      '550;ana@empresa.example;Cartola noviembre;131;Casilla no existe',
      '421;<ventas@empresa.example>;Cartola noviembre;Retry  Fail;"Reintentos; agotados"',
    ].join('\r\n');
    expect(rows(text)).toEqual([
      ['ana@empresa.example', '131', '550', 'Cartola noviembre', 'Casilla no existe'],
      ['ventas@empresa.example', 'Retry Fail', '421', 'Cartola noviembre', 'Reintentos; agotados'],
    ]);
  });

  test('without names, by what stands in the columns', () => {
    expect(rows('2026-11-21,ana@empresa.example,131\n2026-11-21,luis@empresa.example,554\n')).toEqual([
      ['ana@empresa.example', '131', '2026-11-21'],
      ['luis@empresa.example', '554', '2026-11-21'],
    ]);
  });

  test('a number that no table has stays in its row', () => {
    expect(rows('email,code\na@b.example,131\nc@d.example,302\n')).toEqual([
      ['a@b.example', '131'],
      ['c@d.example', '302'],
    ]);
  });

  test.each(Object.keys(MASTERBASE.rows))('every code of the table: %s', (code) => {
    expect(rows(`email,code\nana@empresa.example,${code}\n`)).toEqual([['ana@empresa.example', code]]);
  });

  test.each([
    ['a message', 'From: ana@empresa.example\nTo: 131@b.example\nSubject: 550, 421\n\n550 5.1.1 ana@empresa.example\n'],
    [
      'a message that holds one',
      'From: a@b.example\nSubject: x\n\nemail;code\nana@empresa.example;131\nluis@empresa.example;554\n',
    ],
    [
      'a line of a log',
      'Nov 21 12:31:42 mx1 postfix/smtp[131]: A1: to=<ana@empresa.example>, dsn=5.1.1, status=bounced',
    ],
    ['a list of addresses', 'email,name\nana@empresa.example,Ana\nluis@empresa.example,Luis\n'],
    ['a list of codes', 'code,title\n131,Casilla no existe\n554,Rechazado\n'],
    ['prose', 'Estimada Ana, adjuntamos 131 y 554; saludos'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(readSenderReport(text, 10)).toBeNull());

  test('counts the rows beyond the limit', () => {
    const report = readSenderReport(`email,code\n${'a@b.example,131\n'.repeat(25)}`, 10);
    expect(report).toMatchObject({ left: 15, rows: { length: 10 } });
  });
});
