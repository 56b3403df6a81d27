import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf7 } from '../../../lib/bounces/utf7.ts';

test.each([
  ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
  ['A+ImIDkQ.', 'A≢Α.'],
  ['+ZeVnLIqe-', '日本語'],
  ['1 +- 1', '1 + 1'],
  ['+2D3eAA-', '😀'],
  ['plain', 'plain'],
  ['a + b', 'a + b'],
  ['+AOE', 'á'],
])('RFC 2152: %s', (text, expected) => expect(decodeUtf7(text)).toBe(expected));

test('nothing throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof decodeUtf7(text) === 'string'));
});
