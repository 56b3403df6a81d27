import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher } from '../../../../lib/bounces/texts/patterns.ts';

const find = (patterns: readonly string[], text: string) =>
  [...matcher(patterns).match(text)].map(([number, { start, end }]) => [patterns[number], text.slice(start, end)]);

test.each([
  ['mailbox full', 'The MAILBOX is not; Mailbox  Full.', 'Mailbox  Full'],
  ['mailbox full', 'mailbox-full', 'mailbox-full'],
  ['usuario desconocido', '¡Usuário desconocido!', 'Usuário desconocido'],
  ['usuario desconocido', 'usua\u0301rio\r\n\tdesconocido', 'usua\u0301rio\r\n\tdesconocido'],
  ['user … unknown', 'user <ana@example.com> is unknown here', 'user <ana@example.com> is unknown'],
  ['user … user', 'no user, no user', 'user, no user'],
  ['rechaz*', 'mensaje RECHAZADO', 'RECHAZ'],
  ['5 7 1', '550 5.7.1 no', '5.7.1'],
  ['s3150', '(S3150)', 'S3150'],
])('%s in %j', (pattern, text, words) => expect(find([pattern], text)).toEqual([[pattern, words]]));

test.each([
  ['full', 'fullness'],
  ['full', 'carefull'],
  ['full', 'fullñ'],
  ['full', 'full日本'],
  ['mailbox full', 'mailbox is full'],
  ['user … unknown', 'unknown user'],
  ['user … user', 'user'],
  ['user … unknown', `user ${'x'.repeat(100)} unknown`],
  ['full', 'full@example.com'],
  ['full', 'ana@full.example'],
  ['full', '<"full box"@example.com>'.replace('"full box"', 'full')],
])('%s not in %j', (pattern, text) => expect(find([pattern], text)).toEqual([]));

describe('many at once', () => {
  test('words inside words, and one that begins where another ends', () =>
    expect(find(['a b', 'b c', 'a b c', 'b', 'c … a'], 'A B C a')).toEqual([
      ['a b', 'A B'],
      ['b', 'B'],
      ['a b c', 'A B C'],
      ['b c', 'B C'],
      ['c … a', 'C a'],
    ]));

  test('the first place of each', () =>
    expect([...matcher(['no']).match('no, no')]).toEqual([[0, { start: 0, end: 2 }]]));

  test('finds what a slow search finds', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
      .map((letters) => letters.join(''));
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          words.map((list) => list.join(' ')),
          { maxLength: 8 },
        ),
        words,
        (patterns, list) => {
          const text = list.join(' ');
          const slow = patterns.filter((pattern) => ` ${text} `.includes(` ${pattern} `));
          expect(new Set(find(patterns, text).map(([pattern]) => pattern))).toEqual(new Set(slow));
        },
      ),
    );
  });
});
