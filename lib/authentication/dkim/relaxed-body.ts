import type { CanonicalBody } from './canonical-body.ts';
import { roomFor } from './raw-body.ts';
import type { RawBody } from './raw-body.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Where a run of text may have to be broken: blanks and line ends. */
const SPECIAL_CRLF = specials(TAB, CR, SPACE);
const SPECIAL_LF = specials(TAB, LF, CR, SPACE);

/** Shorter runs are copied byte by byte: a view costs more. */
const SHORT = 48;

/** Within so many bytes a word of a language ends. */
const SOON = 8;

/**
 * RFC 6376 §3.4.4: blanks become one space, none at the end of a line, no empty lines at the end. What stays as it is is
 * skipped, and copied in one piece where something changes; the state is in variables of this one loop for its speed.
 */
export function relaxedBody(body: RawBody, mark: number): CanonicalBody {
  const { bytes, start, end, isLf } = body;
  const special = isLf ? SPECIAL_LF : SPECIAL_CRLF;
  const { words, shift } = wordsOf(bytes);
  const octets = roomFor(body);
  const isMarked = mark < Number.POSITIVE_INFINITY;
  let markedAt = mark > 0 ? -1 : start;
  let to = 0;
  let run = start;
  let at = start;
  for (;;) {
    const near = at + SOON < end ? at + SOON : end;
    while (at < near && special[bytes[at]!] === 0) at++;
    // Most of a body is base64: four bytes at a time, as long as none is below "!".
    if (at === near) {
      while (((at + shift) & 3) !== 0 && at < end && special[bytes[at]!] === 0) at++;
      if (((at + shift) & 3) === 0) while (at + 4 <= end && isPlain(words[(at + shift) >> 2]!)) at += 4;
      while (at < end && special[bytes[at]!] === 0) at++;
    }
    if (at < end) {
      const code = bytes[at]!;
      // What stays: one space before text, a CR that ends no line, a line end before text.
      if (code === SPACE && at + 1 < end && special[bytes[at + 1]!] === 0) {
        at += 2;
        continue;
      }
      if (code === CR && (at + 1 >= end || bytes[at + 1] !== LF)) {
        do at++;
        while (at + 1 < end && bytes[at] === CR && bytes[at + 1] !== LF);
        continue;
      }
      if (code === CR && at + 2 < end && special[bytes[at + 2]!] === 0) {
        at += 3;
        continue;
      }
    }
    if (at - run > SHORT) {
      octets.set(bytes.subarray(run, at), to);
      to += at - run;
    } else for (let from = run; from < at; from++) octets[to++] = bytes[from]!;
    if (isMarked && to >= mark && markedAt < 0) markedAt = at - (to - mark);
    // Blanks and line ends are held back until text follows.
    let lines = 0;
    let isBlank = false;
    while (at < end) {
      const code = bytes[at]!;
      if (code > SPACE) break;
      if (code === SPACE || code === TAB) {
        isBlank = true;
        at++;
      } else if (code === CR && at + 1 < end && bytes[at + 1] === LF) {
        lines++;
        isBlank = false;
        at += 2;
      } else if (code === LF && isLf) {
        lines++;
        isBlank = false;
        at++;
      } else break;
    }
    if (at >= end) break;
    for (; lines > 0; lines--) {
      octets[to++] = CR;
      octets[to++] = LF;
    }
    if (isBlank) octets[to++] = SPACE;
    if (isMarked && to >= mark && markedAt < 0) markedAt = at;
    run = at;
  }
  if (to > 0) {
    octets[to++] = CR;
    octets[to++] = LF;
  }
  if (isMarked && to >= mark && markedAt < 0) markedAt = end;
  return { octets: octets.subarray(0, to), markedAt: markedAt < 0 ? null : markedAt };
}

/** The memory under `bytes` in words of four: byte `at` is in word `(at + shift) >> 2`. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): { readonly words: Int32Array; readonly shift: number } {
  const shift = byteOffset & 3;
  return { words: new Int32Array(buffer, byteOffset - shift, (length + shift) >> 2), shift };
}

/** Is each of the four bytes above a space? One that is not borrows from its highest bit. */
function isPlain(word: number): boolean {
  return ((word - 0x21212121) & ~word & 0x80808080) === 0;
}

function specials(...codes: number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of codes) table[code] = 1;
  return table;
}
