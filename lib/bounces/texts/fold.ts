/** A text as symbols that know neither case, accents, punctuation nor how wide a gap is. */
export interface Folded {
  /** 0 a gap, 1–26 letters, 27–36 digits, 37 anything else that words are made of; a gap first and last. */
  readonly symbols: Uint8Array;
  /** Where in the text each symbol stands. */
  readonly places: Int32Array;
  readonly length: number;
}

export const GAP = 0;
export const SYMBOLS = 38;

const LETTER = 1;
const DIGIT = 27;
const OTHER = 37;
const SKIP = 38;

/** Latin with its extensions; beyond stand other scripts, and the punctuation of `GAPS`. */
const LATIN_END = 0x250;
const GAPS: readonly (readonly [number, number])[] = [
  [0x2000, 0x206f],
  [0x3000, 0x3003],
  [0xff00, 0xff0f],
  [0xfeff, 0xfeff],
];

/** Letters that no decomposition takes apart. */
const ALONE: Readonly<Record<string, string>> = { ß: 's', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** Valid until the next text is folded. */
export function fold(text: string): Folded {
  const size = text.length + 2;
  const symbols = size <= SHORT ? SYMBOLS_OF_SHORT : new Uint8Array(size);
  const places = size <= SHORT ? PLACES_OF_SHORT : new Int32Array(size);
  symbols[0] = GAP;
  places[0] = 0;
  let length = 1;
  let last = GAP;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const symbol = code < LATIN_END ? LATIN[code]! : symbolOf(code);
    if (symbol === SKIP || (symbol === GAP && last === GAP)) continue;
    symbols[length] = symbol;
    places[length] = index;
    length++;
    last = symbol;
  }
  if (length === 1 || last !== GAP) {
    symbols[length] = GAP;
    places[length] = text.length;
    length++;
  }
  return { symbols, places, length };
}

/** New arrays for a text of a hundred characters cost more than reading it. */
const SHORT = 4096;
const SYMBOLS_OF_SHORT = new Uint8Array(SHORT);
const PLACES_OF_SHORT = new Int32Array(SHORT);

const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => latinSymbol(code));

function latinSymbol(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = (ALONE[lower] ?? lower).normalize('NFD').charCodeAt(0);
  if (base >= 0x61 && base <= 0x7a) return LETTER + base - 0x61;
  if (base >= 0x30 && base <= 0x39) return DIGIT + base - 0x30;
  return code < 0xaa || code === 0xbf || code === 0xab || code === 0xbb || code === 0xb7 ? GAP : OTHER;
}

function symbolOf(code: number): number {
  // Combining marks: an accent written apart from its letter.
  if (code >= 0x300 && code <= 0x36f) return SKIP;
  return GAPS.some(([from, to]) => code >= from && code <= to) ? GAP : OTHER;
}
