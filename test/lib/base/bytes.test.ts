import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesFromLatin1, displayText, latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';

describe('one character a byte', () => {
  test('every byte is its own code, 0x80 to 0x9F too', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, code) => code);
    expect(Array.from(latin1FromBytes(bytes), (character) => character.charCodeAt(0))).toEqual(Array.from(bytes));
  });

  test('and back, across the seams of the chunks', () => {
    const sizes = fc.constantFrom(0, 1, 8191, 8192, 8193, 20_000);
    fc.assert(
      fc.property(sizes, fc.nat(), (size, seed) => {
        const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed) % 256);
        const text = latin1FromBytes(bytes);
        expect(text).toHaveLength(size);
        expect(bytesFromLatin1(text)).toEqual(bytes);
      }),
    );
  });
});

describe('displayText', () => {
  test.each([
    ['', ''],
    ['boleta', 'boleta'],
    [latin1FromBytes(utf8FromText('Señor: su boleta está lista ✓')), 'Señor: su boleta está lista ✓'],
    ['Se\u00f1or', 'Señor'],
    ['\u0093cita\u0094', '“cita”'],
    ['\u00c3', 'Ã'],
    ['\u00ed\u00a0\u0080', 'í\u00a0€'],
  ])('%j reads %j', (raw, text) => {
    expect(displayText(raw)).toBe(text);
  });

  test('every text survives as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(displayText(latin1FromBytes(utf8FromText(text)))).toBe(text);
      }),
    );
  });
});
