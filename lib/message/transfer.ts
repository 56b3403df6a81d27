const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Character code → six bits; -1 for everything else. */
const SEXTETS = Int8Array.from({ length: 256 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

const EQUALS = 0x3d;
const SPACE = 0x20;
const UNDERSCORE = 0x5f;

/** Decodes base64 (RFC 2045 §6.8). Characters outside the alphabet are skipped; padding may stand in the middle. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Two base64 texts glued together: each starts on a byte of its own.
    if (code === EQUALS) held = 0;
    const sextet = SEXTETS[code] ?? -1;
    if (sextet < 0) continue;
    bits = ((bits << 6) | sextet) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = bits >> held;
    }
  }
  return bytes.subarray(0, length);
}

/**
 * Decodes quoted-printable (RFC 2045 §6.7), one character a byte in, bytes out. An `=` that begins no code stays.
 * `word`: the Q encoding of RFC 2047 §4.2, where `_` is a blank and blanks at line ends stay.
 */
export function decodeQuotedPrintable(text: string, word = false): Uint8Array {
  const source = word ? text : text.replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '');
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === UNDERSCORE && word) bytes[length++] = SPACE;
    else if (code !== EQUALS) bytes[length++] = code;
    else {
      const escape = hexPair(source.charCodeAt(at + 1), source.charCodeAt(at + 2));
      const soft = escape < 0 && !word ? softBreak(source, at + 1) : 0;
      if (escape >= 0) {
        bytes[length++] = escape;
        at += 2;
      } else if (soft > 0) at += soft;
      else bytes[length++] = code;
    }
  }
  return bytes.subarray(0, length);
}

/** The byte of two hexadecimal digits, -1 where they are none. */
function hexPair(high: number, low: number): number {
  const value = (hexDigit(high) << 4) | hexDigit(low);
  return hexDigit(high) < 0 ? -1 : value;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The length of the line end at `at`, 0 where there is none. */
function softBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2;
  return text.startsWith('\n', at) ? 1 : 0;
}
