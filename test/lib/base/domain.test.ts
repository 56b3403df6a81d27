import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDomain } from '../../../lib/base/domain.ts';

test.each([
  ['banco.example', 'banco.example'],
  ['Banco.EXAMPLE.', 'banco.example'],
  ['localhost', 'localhost'],
  ['_dmarc.banco.example', '_dmarc.banco.example'],
  ['mail_1.empresa.example', 'mail_1.empresa.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example.', 'xn--bcher-kva.example'],
  ['ñandú.cl', 'xn--and-6ma2c.cl'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['banco。example', 'banco.example'],
  ['3com.example', '3com.example'],
  [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
])('%s is %s', (text, domain) => {
  expect(parseDomain(text)).toBe(domain);
});

test.each([
  '',
  '.',
  '..',
  '.banco.example',
  'banco..example',
  'banco.example..',
  '-banco.example',
  'banco-.example',
  'ban co.example',
  'banco.example\n',
  'banco.example/x',
  'banco.example:25',
  'ana@banco.example',
  'ana@bücher.example',
  'bücher.example:25',
  'bücher.example/x',
  'bücher.example?x',
  'bü%63her.example',
  'bü\tcher.example',
  '[bücher]',
  '℀.example',
  'ü..example',
  '192.0.2.1',
  '1.2.3',
  '0x7f.1',
  'a.0x10',
  '2001:db8::1',
  `${'a'.repeat(64)}.example`,
  `${'ü'.repeat(60)}.example`,
  `${'a.'.repeat(126)}ab`,
])('refuses %j', (text) => {
  expect(parseDomain(text)).toBeNull();
});

test('gives back what it gave, in the alphabet of DNS, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.string({ unit: 'binary' })), (text) => {
      const domain = parseDomain(text);
      expect(domain ?? 'none').toMatch(/^[a-z0-9_.-]{1,253}$/);
      expect(domain && parseDomain(domain)).toBe(domain);
    }),
    { numRuns: 1000 },
  );
});
