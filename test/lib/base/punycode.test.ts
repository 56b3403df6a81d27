import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDomain } from '../../../lib/base/domain.ts';
import { unicodeDomain } from '../../../lib/base/punycode.ts';

/** RFC 3492 §7.1, the samples that fit into a domain's label. */
test.each([
  ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['xn--i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं'],
  ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['xn--d9juau41awczczp', 'そのスピードで'],
  ['xn--porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
  ['xn--bnco-5na', 'bánco'],
])('%s is %s', (ascii, unicode) => {
  expect(unicodeDomain(`${ascii}.example`)).toBe(`${unicode}.example`);
});

test.each([
  'banco.example',
  'xn--',
  'xn--a',
  'xn--999999999',
  'xn--a-\u00e9',
  `xn--${'a'.repeat(70)}`,
  // It decodes, but to what is written otherwise: capitals, plain ASCII.
  'xn--banco-',
  'xn--BNCO-5NA',
])('%s stays as it is', (domain) => {
  expect(unicodeDomain(domain)).toBe(domain);
});

test('what becomes a domain comes back, whatever the letters', () => {
  const letters = fc.constantFrom(...'abñáéüßøçаосеабвαβγδءبתשक日本한가0123-');
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), (label) => {
      const domain = parseDomain(`${label}.example`);
      if (domain === null) return;
      const unicode = unicodeDomain(domain);
      expect(parseDomain(unicode)).toBe(domain);
      expect(unicode.normalize('NFC')).toBe(unicode);
      expect(unicode).not.toContain('xn--');
    }),
    { numRuns: 1000 },
  );
});

test('any text at all never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof unicodeDomain(`xn--${text}`) === 'string'));
});
