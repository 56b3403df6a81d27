import { expect, test } from 'vitest';
import { CONFUSABLES } from '../../../lib/inspect/data/confusables.ts';
import { lookalikeOf } from '../../../lib/inspect/lookalike.ts';
import { parseDomain } from '../../../lib/base/domain.ts';
import { unicodeDomain } from '../../../lib/base/punycode.ts';

test.each([
  ['b\u0430nco.example', 'mixed', 'banco.example'],
  ['www.\u0440\u0430y\u0440\u0430l.example', 'mixed', 'www.paypal.example'],
  ['\u0430\u0440\u0440\u04cf\u0435.example', 'whole', 'appie.example'],
  ['\u03bf\u03c5\u03bf.example', 'whole', 'ouo.example'],
  ['b\u0251nco.example', 'whole', 'banco.example'],
  ['\u0441\u043e\u0440.\u0440\u0444.example', 'whole', 'cop.p\u0444.example'],
  ['banco\u5de5\u0430.example', 'mixed', 'banco\u5de5a.example'],
])('%s is a look-alike: %s', (unicode, kind, looks) => {
  expect(lookalikeOf(unicode)).toEqual({ kind, looks });
});

test.each([
  'banco.example',
  '\u00f1and\u00fa.cl',
  'm\u00fcnchen.de',
  '\u0131\u015f\u0131k.com.tr',
  '\u0440\u043e\u0441\u0441\u0438\u044f.\u0440\u0444',
  '\u0441\u043e\u0440.\u0440\u0444',
  '\u043f\u043e\u0447\u0442\u0430-24.\u0440\u0444',
  '\u03b5\u03bb\u03bb\u03ac\u03b4\u03b1.gr',
  '\u65e5\u672c\u8a9e\u30c9\u30e1\u30a4\u30f3.example',
  'abc\u65e5\u672c\u3072\u3089.example',
  '\ud55c\uad6d.example',
  '\u0645\u062b\u0627\u0644.example',
])('%s is none', (unicode) => {
  expect(lookalikeOf(unicode)).toBeNull();
});

test('every letter of the table can stand in a domain', () => {
  for (const letter of Object.keys(CONFUSABLES.letters)) {
    const domain = parseDomain(`${letter}${letter}.example`);
    expect(domain && unicodeDomain(domain)).toBe(`${letter}${letter}.example`);
  }
});
