import { isBlank } from '../base/cursor.ts';

const ESCAPE = 0x1b;
const SPACE = 0x20;
const DELETE = 0x7f;

/** Turns everything behind it round, whatever it is (Unicode Standard Annex #9 §2.2). */
const RIGHT_TO_LEFT_OVERRIDE = /\u202e/u;

/** These turn round text that has no letter of such a script … */
const RIGHT_TO_LEFT = /[\u202b\u2067]/u;

/** … and this one text that has. Telephones put it around numbers, where it does nothing. */
const LEFT_TO_RIGHT_OVERRIDE = /\u202d/u;

const RTL_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** What takes no room on a screen, or shows as a blank: format characters, fillers, the braille blank. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** What shows as a blank, or as nothing. */
const BLANKS = /[\s\u115f\u1160\u180e\u200b-\u200f\u2060\u2800\u3164\ufeff\uffa0]+/gu;

/** The first character that shows text in another order than any reader of its script expects: `U+202E`. */
export function bidiControl(text: string): string | null {
  const other = RTL_LETTER.test(text) ? LEFT_TO_RIGHT_OVERRIDE : RIGHT_TO_LEFT;
  return codePoint(RIGHT_TO_LEFT_OVERRIDE, text) ?? codePoint(other, text);
}

/** The first of the controls that end or hide text for some program: `U+0000`. Blanks and line ends are none. */
export function controlCharacter(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // ISO-2022 charsets (RFC 1468) shift by ESC and one of these.
    const isShift = code === ESCAPE && /^[$(]/.test(text.charAt(at + 1));
    if ((code < SPACE && !isBlank(code) && !isShift) || code === DELETE) return nameOf(code);
  }
  return null;
}

/** The first character that nobody sees. */
export function invisibleCharacter(text: string): string | null {
  return codePoint(INVISIBLE, text);
}

/** The longest run of what shows as a blank. */
export function longestBlank(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(BLANKS)) longest = Math.max(longest, run.length);
  return longest;
}

function codePoint(pattern: RegExp, text: string): string | null {
  const code = pattern.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : nameOf(code);
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
