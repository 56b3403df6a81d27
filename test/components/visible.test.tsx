import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../components/visible.ts';

const shown = (text: string) =>
  visible(text)
    .map((run) => run.text)
    .join('');

test.each([
  ['plain ñandú 108.175.97.5', 'plain ñandú 108.175.97.5'],
  ['a\u202Eb', 'a⟨U+202E⟩b'],
  ['\u0000\u001B[31m', '⟨U+0000⟩⟨U+001B⟩[31m'],
  ['zero\u200Bwidth\uFEFF', 'zero⟨U+200B⟩width⟨U+FEFF⟩'],
  ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
  ['tab\tstays', 'tab\tstays'],
  ['', ''],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('nothing that acts on the screen comes through, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shown(text)).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\t]/u);
    }),
  );
});
