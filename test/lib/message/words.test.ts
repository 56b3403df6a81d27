import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8FromText } from '../../../lib/base/bytes.ts';
import { decodeWords, readWords } from '../../../lib/message/words.ts';
import { latin1 } from './latin1.ts';

function q(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

describe('decodeWords', () => {
  test.each([
    ['', ''],
    ['Hola', 'Hola'],
    [latin1('Señor'), 'Señor'],
    // RFC 2047 §8
    ['=?US-ASCII?Q?Keith_Moore?= <moore@cs.utk.edu>', 'Keith Moore <moore@cs.utk.edu>'],
    ['=?ISO-8859-1?Q?Patrik_F=E4ltstr=F6m?=', 'Patrik Fältström'],
    ['(=?ISO-8859-1?Q?a?=)', '(a)'],
    ['(=?ISO-8859-1?Q?a?= b)', '(a b)'],
    ['(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)', '(ab)'],
    ['=?ISO-8859-1?Q?a_?= \t =?ISO-8859-2?Q?_b?=', 'a  b'],
    [
      '=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=',
      'If you can read this you understand the example.',
    ],
    // charsets
    ['=?UTF-8?Q?Cartola_n=C2=BA_10_-_Su_estado_de_cuenta?=', 'Cartola nº 10 - Su estado de cuenta'],
    ['=?utf-8?B?U3UgY8OzZGlnbyDinJM=?=', 'Su código ✓'],
    ['=?windows-1252?Q?=93Se=F1or=94?=', '“Señor”'],
    ['=?ISO-8859-15?Q?10_=A4?=', '10 €'],
    ['=?KOI8-R?B?8NLJ18XU?=', 'Привет'],
    ['=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=', 'Привет'],
    ['=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=', '日本語'],
    ['=?Shift_JIS?B?k/qWe4zq?=', '日本語'],
    ['=?cp932?B?k/qWe4zq?=', '日本語'],
    ['=?GB2312?B?1tDOxA==?=', '中文'],
    ['=?GB18030?B?1tDOxA==?=', '中文'],
    ['=?Big5?B?pKSk5Q==?=', '中文'],
    ['=?EUC-KR?B?x9GxuQ==?=', '한국'],
    // RFC 2231 §5 language, lower case, a character split between words, unpadded base64
    ['=?UTF-8*es?q?a=C3=B1o?=', 'año'],
    ['=?utf-8?Q?a=C3?= =?UTF-8?Q?=B1o?=', 'año'],
    ['=?utf-8?B?YcM?= =?utf-8?B?sW8?=', 'año'],
    ['=?utf-8?Q?=41?=', 'A'],
    ['=?utf-8?Q??=', ''],
    // what senders do though they must not
    ['=?utf-8?Q?hola mundo?=', 'hola mundo'],
    ['Re:=?utf-8?Q?a?=b', 'Re:ab'],
    ['=?utf-8?Q?50=_off?=', '50= off'],
    // what cannot be read stays
    ['=?x-unknown?Q?a?= b', '=?x-unknown?Q?a?= b'],
    ['=?utf-8?X?a?=', '=?utf-8?X?a?='],
    ['=?utf-8?Q?a', '=?utf-8?Q?a'],
    ['Why=?', 'Why=?'],
    ['=?a?q?b =?utf-8?q?c?=', '=?a?q?b c'],
    ['=?utf-7?Q?+AGE-?=', '=?utf-7?Q?+AGE-?='],
    ['=??Q?a?=', '=??Q?a?='],
  ])('%s', (text, words) => {
    expect(decodeWords(text)).toBe(words);
  });

  test('any text comes back from Q and from B, however it is cut', () => {
    const pieces = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 7 }), (texts, cut) => {
        const bytes = utf8FromText(texts.join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, index) =>
          bytes.slice(index * cut, (index + 1) * cut),
        );
        const inQ = chunks.map((chunk) => `=?utf-8?Q?${q(chunk)}?=`).join('\r\n ');
        const inB = chunks.map((chunk) => `=?UTF-8?b?${btoa(String.fromCharCode(...chunk))}?=`).join(' ');
        expect([decodeWords(inQ), decodeWords(inB)]).toEqual([texts.join(''), texts.join('')]);
      }),
    );
  });
});

test('says which word it could not read, and where', () => {
  const text = 'ok =?utf-8?Q?a?= =?nope?Q?b?= =?utf-8?B?x';
  const { value, problems } = readWords(text, 100);
  expect(value).toBe('ok a=?nope?Q?b?= =?utf-8?B?x');
  expect(problems.map(({ code, at }) => [code, text.slice(at!.start - 100, at!.end - 100)])).toEqual([
    ['message.encoded-word', '=?utf-8?B?x'],
    ['message.encoded-word', '=?nope?Q?b?='],
  ]);
});

test('never throws', () => {
  const piece = fc.constantFrom(
    '=?',
    '?=',
    'utf-8',
    '?',
    'Q',
    'B',
    'a',
    ' ',
    '=',
    '=C3',
    '\u00e9',
    '\0',
    '\r\n ',
    'iso-2022-jp',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(decodeWords(pieces.join(''))).toEqual(expect.any(String));
    }),
    { numRuns: 1000 },
  );
});
