import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { conclude } from '../../../lib/authentication/conclude.ts';
import { readAuthentication } from '../../../lib/authentication/read.ts';
import { parseResultsField } from '../../../lib/authentication/results-field.ts';
import type { Field } from '../../../lib/message/message.ts';
import { ATTACKS } from './attacks.ts';

const VANTAGE = { borderField: 99, ownIds: ['a.example'], idLessBelieved: true, sealBelieved: false };
const KEYS = [
  'authentication-results',
  'arc-authentication-results',
  'authentication-results-original',
  'received-spf',
];

/** Any bytes, and such as the grammar turns on. */
const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const piece = fc.constantFrom(
  '(',
  ')',
  '"',
  '\\',
  ';',
  '=',
  '/',
  '.',
  ' ',
  '  ',
  '@',
  '<',
  '>',
  'i=1;',
  'none',
  'a.example',
  'dkim',
  'dkim=pass',
  'header.d=',
  'reason=',
  'pass',
  '1',
);
const text = fc.array(fc.oneof(piece, byte), { maxLength: 60 }).map((pieces) => pieces.join(''));

function field(key: string, value: string, index = 0): Field {
  const span = { start: 0, end: value.length };
  return { index, name: key, key, span, value: span, text: value };
}

describe('any text at all', () => {
  test('never throws, and every place lies within it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), text, (key, value) => {
        const facts = readAuthentication([field(key, value)], VANTAGE);
        conclude(facts.results, 'b.example');
        for (const { at } of [...facts.results, ...facts.receivedSpf, ...facts.problems]) {
          expect(at?.start).toBeGreaterThanOrEqual(0);
          expect(at?.end).toBeLessThanOrEqual(value.length);
          expect(at?.start).toBeLessThanOrEqual(at?.end ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('between two good results loses neither', () => {
    const rubbish = text.map((value) => value.replaceAll(';', ','));
    fc.assert(
      fc.property(rubbish, (value) => {
        const { results } = parseResultsField(
          field(
            'authentication-results',
            `a.example; spf=pass smtp.mailfrom=b.example; ${value}; dmarc=fail header.from=c.example`,
          ),
        ).value;
        expect(results[0]).toMatchObject({
          method: 'spf',
          result: 'pass',
          properties: { 'smtp.mailfrom': 'b.example' },
        });
        expect(results.at(-1)).toMatchObject({
          method: 'dmarc',
          result: 'fail',
          properties: { 'header.from': 'c.example' },
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('linear: so many looks at a character for each character', () => {
  const SIZE = 8000;
  const MAX_LOOKS = 12;

  test.each(ATTACKS)('%j over and over', (attack) => {
    const value = `a.example; dkim=pass a.b=c@${attack.repeat(SIZE)}`.slice(0, SIZE);
    const looks = vi.spyOn(String.prototype, 'charCodeAt');
    for (const key of KEYS) {
      looks.mockClear();
      readAuthentication([field(key, value)], VANTAGE);
      expect(looks.mock.calls.length).toBeLessThan(MAX_LOOKS * SIZE);
    }
    looks.mockRestore();
  });
});
