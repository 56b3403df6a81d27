/** A run of text as it may be shown: `spelled` ones stand for a character that would hide or turn around its neighbours. */
export interface Run {
  readonly text: string;
  readonly spelled: boolean;
}

// Controls, format characters (bidi overrides, zero-width ones, tags), line separators, lone surrogates, private use.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

/** Text of a message, cut so that no character of it acts on the screen: U+202E becomes the run `⟨U+202E⟩`. */
export function visible(text: string): readonly Run[] {
  const runs: Run[] = [];
  let plain = '';
  for (const character of text) {
    if (character === '\t' || !HIDDEN.test(character)) {
      plain += character;
      continue;
    }
    if (plain) runs.push({ text: plain, spelled: false });
    plain = '';
    const point = character.codePointAt(0) ?? 0;
    runs.push({ text: `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`, spelled: true });
  }
  if (plain) runs.push({ text: plain, spelled: false });
  return runs;
}
