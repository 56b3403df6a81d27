import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddresses, readAddress } from '../../../lib/received/address.ts';

const found = (text: string) => findAddresses(text).map(({ ip }) => ip as string);

describe('spellings of an address', () => {
  test.each([
    ['[1.2.3.4]', '1.2.3.4'],
    ['(1.2.3.4)', '1.2.3.4'],
    ['( 1.2.3.4)', '1.2.3.4'],
    ['mx.example.com[1.2.3.4]', '1.2.3.4'],
    ['[1.2.3.4]:25', '1.2.3.4'],
    ['[1.2.3.4:2500]', '1.2.3.4'],
    ['[1.2.3.4.63559]', '1.2.3.4'],
    ['[(1.2.3.4)]', '1.2.3.4'],
    ['[IPv6:2001:db8::66]', '2001:db8::66'],
    ['[IPv6:::ffff:1.2.3.4]', '1.2.3.4'],
    ['[::ffff:1.2.3.4]', '1.2.3.4'],
    ['?IPv6:::ffff:1.2.3.4?', '1.2.3.4'],
    ['?1.2.3.4?', '1.2.3.4'],
    ['(2603:10B6:8:41::7)', '2603:10b6:8:41::7'],
    ['fe80::10d2:b426:34cf:d5d0%11', 'fe80::10d2:b426:34cf:d5d0'],
    ['ident@1.2.3.4', '1.2.3.4'],
    ['user@example.com@1.2.3.4', '1.2.3.4'],
    ['a@[1.2.3.4]', '1.2.3.4'],
    ['helo=[1.2.3.4]', '1.2.3.4'],
    ['x??[1.2.3.4]?', '1.2.3.4'],
    ['1.2.3.4]', '1.2.3.4'],
  ])('%s', (text, ip) => expect(found(text)).toEqual([ip]));

  test.each([
    '15.20.9343.9',
    '[265.6.8]',
    '(Messaging Server 7.0.5.33.0 64bit)',
    '(Messaging Server 7.0.5.33.1024)',
    '254.253.2.109.rev.example.net',
    'ip-1-2-3-4.example.net',
    '192.0.2.10.105',
    '[192.0.2.10.105]',
    '[local]',
    '[unix socket]',
    '[UNIX: localhost]',
    '([])',
    '?.?.?.?',
    '1.2.3.400',
    '010.8.0.0',
    '1.2.3',
    '12:34:56',
    '',
  ])('%s is none', (text) => expect(found(text)).toEqual([]));

  test('all of them, in order, each with its place', () => {
    const text = 'from [1.2.3.4] (x [IPv6:2001:db8::1])';
    expect(findAddresses(text).map(({ span, bracketed }) => [text.slice(span.start, span.end), bracketed])).toEqual([
      ['1.2.3.4', true],
      ['IPv6:2001:db8::1', true],
    ]);
  });
});

const CHARACTERS = ['1', '.', '255', ':', 'ffff', '[', ']', '(', ')', '%', '@', '-', ' ', '?', 'IPv6:', 'a'];

describe('properties', () => {
  test('every address is read in every wrapping', () => {
    const wrappings = ['IP', '[IP]', '(IP)', '(name [IP])', '[IP]:2525', 'ident@IP'];
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.constantFrom(...wrappings), (ip, wrapping) => {
        const plain = readAddress(ip);
        expect(plain).not.toBeNull();
        expect(found(wrapping.replace('IP', ip))).toEqual([plain]);
      }),
    );
  });

  test('never throws, spans lie inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), (text) => {
        const outside = findAddresses(text).filter(
          ({ span }) => span.start < 0 || span.start >= span.end || span.end > text.length,
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
