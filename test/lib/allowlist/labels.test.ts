import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeSlug } from '../../../lib/allowlist/labels.ts';
import { reduceNote } from '../../../lib/allowlist/note.ts';
import { slugOf } from '../../../lib/allowlist/slug.ts';

describe('slugOf', () => {
  test.each([
    ['masterbase', 'masterbase'],
    ['Sender-Example_2', 'senderexample2'],
    ['3com', 'com'],
    ['sixteen-letters-a', 'sixteenlettersa'],
  ])('%j is %s', (id, slug) => {
    expect(slugOf(id)).toBe(slug);
  });

  test.each(['', 'ñ', '7', 'x'])('%j says nothing, and gets a name all the same', (id) => {
    expect(slugOf(id)).toMatch(/^sender[0-9a-f]{6}$/);
  });

  test('always an identifier', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(slugOf(id)).toMatch(/^[a-z][a-z0-9]{1,15}$/);
      }),
    );
  });

  test('long ids that begin alike stay apart', () => {
    expect(slugOf('marketing-cloud-europe')).not.toBe(slugOf('marketing-cloud-united-states'));
  });

  test('an id that spells a forbidden word is not spelt', () => {
    expect(safeSlug('relayclient')).toMatch(/^sender[0-9a-f]{6}$/);
  });
});

describe('reduceNote', () => {
  test.each([
    ['CHG-1042', 'CHG-1042'],
    ['  Año niño ', 'Ano nino'],
    ['a"b\'c`d$(e)', 'a-b-c-d-e'],
    ['one\r\ntwo\u2028three\u202efour\u0000', 'one-two-three-four'],
    ['--option', 'option'],
    ['#; rm -rf /', 'rm -rf /'],
    ['😀', ''],
    ['x'.repeat(99), 'x'.repeat(40)],
  ])('%j → %j', (text, note) => {
    expect(reduceNote(text, 40)).toBe(note);
  });

  test('nothing but note characters, never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, bytes) => {
        const note = reduceNote(text, bytes);
        expect(note).toMatch(/^(?:[A-Za-z0-9][A-Za-z0-9 ._:/-]*)?$/);
        expect(note.length).toBeLessThanOrEqual(bytes);
      }),
    );
  });
});
