import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../lib/message/addresses.ts';
import { latin1 } from './latin1.ts';

const read = (text: string) =>
  readAddresses(latin1(text)).value.mailboxes.map(({ name, address, domain }) => [name, address, domain]);

const problems = (text: string) => readAddresses(latin1(text)).problems.map(({ code }) => code);

describe('as RFC 5322 has them', () => {
  test.each<[string, [string | null, string, string | null][]]>([
    ['ana@empresa.example', [[null, 'ana@empresa.example', 'empresa.example']]],
    ['<ana@empresa.example>', [[null, 'ana@empresa.example', 'empresa.example']]],
    ['Ana <ana@Empresa.EXAMPLE>', [['Ana', 'ana@empresa.example', 'empresa.example']]],
    ['Ana de la O <ana@x.cl>', [['Ana de la O', 'ana@x.cl', 'x.cl']]],
    ['"Banco, S.A." <n@x.cl>', [['Banco, S.A.', 'n@x.cl', 'x.cl']]],
    ['"" <n@x.cl>', [[null, 'n@x.cl', 'x.cl']]],
    [String.raw`"a \"b\"" <n@x.cl>`, [['a "b"', 'n@x.cl', 'x.cl']]],
    ['a@x.cl (Ana (de) X)', [['Ana (de) X', 'a@x.cl', 'x.cl']]],
    [
      'a@x.cl, b@y.cl',
      [
        [null, 'a@x.cl', 'x.cl'],
        [null, 'b@y.cl', 'y.cl'],
      ],
    ],
    [
      ' ,a@x.cl,,b@y.cl, ',
      [
        [null, 'a@x.cl', 'x.cl'],
        [null, 'b@y.cl', 'y.cl'],
      ],
    ],
    // §4.4
    ['<@r1.cl,@r2.cl:a@x.cl>', [[null, 'a@x.cl', 'x.cl']]],
    ['ana . maria (x) @ (y) x (z) . cl', [['z', 'ana.maria@x.cl', 'x.cl']]],
    ['John Q. Public <j@x.cl>', [['John Q. Public', 'j@x.cl', 'x.cl']]],
    // local parts
    ['"a b"@x.cl', [[null, '"a b"@x.cl', 'x.cl']]],
    ['"a@b.cl"@x.cl', [[null, '"a@b.cl"@x.cl', 'x.cl']]],
    ['"a".b@x.cl', [[null, 'a.b@x.cl', 'x.cl']]],
    ['bounces+ana=empresa.example@x.cl', [[null, 'bounces+ana=empresa.example@x.cl', 'x.cl']]],
    // domains
    ['a@[192.0.2.1]', [[null, 'a@[192.0.2.1]', null]]],
    ['a@x.cl.', [[null, 'a@x.cl', 'x.cl']]],
    // RFC 6532, RFC 2047
    ['Ñandú <ñ@bücher.cl>', [['Ñandú', 'ñ@xn--bcher-kva.cl', 'xn--bcher-kva.cl']]],
    ['=?utf-8?Q?Pe=C3=B1a=2C_Ana?= <a@x.cl>', [['Peña, Ana', 'a@x.cl', 'x.cl']]],
    ['=?utf-8?Q?Pe=C3?= =?utf-8?Q?=B1a?= <a@x.cl>', [['Peña', 'a@x.cl', 'x.cl']]],
    ['a@x.cl (=?iso-8859-1?q?Pe=F1a?=)', [['Peña', 'a@x.cl', 'x.cl']]],
    ['"=?utf-8?B?UGXDsWE=?=" <a@x.cl>', [['Peña', 'a@x.cl', 'x.cl']]],
    ['=?utf-8?Q?Banco,_(S.A.)?= <a@x.cl>', [['Banco, (S.A.)', 'a@x.cl', 'x.cl']]],
    ['', []],
    ['<>', []],
  ])('%s', (text, mailboxes) => {
    expect(read(text)).toEqual(mailboxes);
    expect(problems(text)).toEqual([]);
  });
});

describe('groups', () => {
  test('have their mailboxes among the others', () => {
    const text = 'Ventas: a@x.cl, B <b@y.cl>; c@z.cl, (no) undisclosed-recipients:;';
    const { value, problems: found } = readAddresses(text);
    expect(value.mailboxes.map(({ address }) => address)).toEqual(['a@x.cl', 'b@y.cl', 'c@z.cl']);
    expect(value.groups.map(({ name, span }) => [name, text.slice(span.start, span.end)])).toEqual([
      ['Ventas', 'Ventas: a@x.cl, B <b@y.cl>;'],
      ['undisclosed-recipients', 'undisclosed-recipients:;'],
    ]);
    expect(found).toEqual([]);
  });

  test.each(['g: a@x.cl', 'g: h: a@x.cl;', ': a@x.cl;', 'a@x.cl; b@y.cl'])('broken: %s', (text) => {
    expect(read(text).map(([, address]) => address)).toContain('a@x.cl');
    expect(problems(text)).not.toEqual([]);
  });
});

describe('what two programs would read differently has a problem', () => {
  test.each<[string, [string | null, string, string | null][]]>([
    ['a@x.cl <b@y.cl>', [['a@x.cl', 'b@y.cl', 'y.cl']]],
    [
      'a@x.cl b <b@y.cl>',
      [
        [null, 'a@x.cl', 'x.cl'],
        ['b', 'b@y.cl', 'y.cl'],
      ],
    ],
    [
      '<a@x.cl> <b@y.cl>',
      [
        [null, 'a@x.cl', 'x.cl'],
        [null, 'b@y.cl', 'y.cl'],
      ],
    ],
    [
      'a@x.cl b@y.cl',
      [
        [null, 'a@x.cl', 'x.cl'],
        [null, 'b@y.cl', 'y.cl'],
      ],
    ],
    ['Ana a@x.cl', [['Ana', 'a@x.cl', 'x.cl']]],
    ['a@x.cl@y.cl', [[null, 'a@x.cl@y.cl', null]]],
    ['<a@x.cl@y.cl>', [[null, 'a@x.cl@y.cl', null]]],
    ['<a@x.cl b>', [[null, 'a@x.cl', null]]],
    ['<a@x.cl', [[null, 'a@x.cl', 'x.cl']]],
    ['<a b@x.cl>', [[null, 'ab@x.cl', null]]],
    ['<@x.cl>', []],
    ['@x.cl', [[null, '""@x.cl', 'x.cl']]],
    ['a@', [[null, 'a@', null]]],
    ['a@x..cl', [[null, 'a@x..cl', null]]],
    ['a@-x.cl', [[null, 'a@-x.cl', null]]],
    ['"a, b@x.cl', [[null, '"a, b@x.cl"', null]]],
    ['(a@x.cl', []],
    ['root (Cron)', [['Cron', 'root', null]]],
    ['<postmaster>', [[null, 'postmaster', null]]],
    ['Banco Ejemplo', []],
    ['Banco <>', []],
    ['a@x.cl)', [[null, 'a@x.cl', 'x.cl']]],
    ['=?nope?Q?x?= <a@x.cl>', [['=?nope?Q?x?=', 'a@x.cl', 'x.cl']]],
  ])('%s', (text, mailboxes) => {
    expect(read(text)).toEqual(mailboxes);
    expect(problems(text)).not.toEqual([]);
  });
});

test('says where each mailbox stands', () => {
  const text = 'Ana <ana@x.cl>, b@y.cl (B)';
  const { value } = readAddresses(text, 1000);
  expect(value.mailboxes.map(({ span }) => text.slice(span.start - 1000, span.end - 1000))).toEqual([
    'Ana <ana@x.cl>',
    'b@y.cl',
  ]);
});

test('keeps no more than anybody reads, and says so', () => {
  const { value, problems: found } = readAddresses('c@d.ex, '.repeat(3000));
  expect(value.mailboxes).toHaveLength(2000);
  expect(found).toEqual([{ code: 'message.address', at: { start: 15_998, end: 24_000 }, params: {} }]);
});

test('never throws, and every span is inside the text', () => {
  const piece = fc.constantFrom(
    'a',
    '@',
    'x.cl',
    '<',
    '>',
    ',',
    ';',
    ':',
    '"',
    '(',
    ')',
    '\\',
    ' ',
    '.',
    '[',
    ']',
    '=?',
    '?=',
    'utf-8?q?',
    '\u00e9',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { value, problems: found } = readAddresses(text);
      const spans = [...value.mailboxes, ...value.groups].map(({ span }) => span).concat(found.map(({ at }) => at!));
      expect(spans.filter(({ start, end }) => start < 0 || start > end || end > text.length)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
