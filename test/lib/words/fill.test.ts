import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, pieces } from '../../../lib/words/fill.ts';

describe('fill', () => {
  test.each([
    ['{ip} to {server}', { ip: '192.0.2.1', server: 'mx1' }, '192.0.2.1 to mx1'],
    ['{count|range|ranges}', { count: 1 }, 'range'],
    ['{count} {count|range|ranges}', { count: 0 }, '0 ranges'],
    ['{count} {count|range|ranges}', { count: 1280 }, '1,280 ranges'],
    ['{n|address|addresses}', { n: '1' }, 'address'],
    ['a[ to {server}].', { server: 'mx1' }, 'a to mx1.'],
    ['a[ to {server}].', { server: '' }, 'a.'],
    ['a[ to {server}].', {}, 'a.'],
    ['[{a}][, {b}]', { b: 'x' }, ', x'],
    ['{missing}', {}, ''],
    ['{toString}', {}, ''],
    ['a { b } [ c', {}, 'a { b } [ c'],
  ])('%s with %o', (template, params, filled) => expect(fill(template, params, 'en')).toBe(filled));

  test('figures and plurals follow the language', () => {
    expect(fill('{n}', { n: 12_800 }, 'es')).toBe('12.800');
    expect(fill('{n}', { n: 2n ** 70n }, 'en')).toBe('1,180,591,620,717,411,303,424');
    expect(fill('{n} {n|dirección|direcciones}', { n: 1_000_000 }, 'es')).toBe('1.000.000 direcciones');
  });

  test('what a parameter brings is text, whatever it looks like', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{b}', '[x]', '{b|c|d}', '$&', '$1', '{a}'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fill('<{a}>', { a: text, b: 'secret' }, 'en')).toBe(`<${text}>`);
        expect(fill('<[{a}]>', { a: text, b: 'secret' }, 'en')).toBe(`<${text}>`);
      }),
    );
  });

  test('pieces name the parameter they came from', () => {
    expect(pieces('{ip} delivered it[ to {server}].', { ip: '192.0.2.1', server: 'mx1' }, 'en')).toEqual([
      { text: '192.0.2.1', name: 'ip' },
      { text: ' delivered it', name: null },
      { text: ' to ', name: null },
      { text: 'mx1', name: 'server' },
      { text: '.', name: null },
    ]);
  });
});
