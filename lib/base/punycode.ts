import { parseDomain } from './domain.ts';

// RFC 3492 §5: the parameters that IDNA uses.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

const ACE_PREFIX = 'xn--';

/** Every character moves those behind it: a label has 63 at most (RFC 1035 §2.3.4), and longer ones would make a square. */
const MAX_LABEL = 63;

const MAX_CODE_POINT = 0x10ffff;

/**
 * A domain as people see it: A-labels turned into U-labels (RFC 5890 §2.3.2.1). A label that does not come back the same
 * when it is written as a domain again is nobody's U-label and stays as it is.
 */
export function unicodeDomain(domain: string): string {
  return domain.split('.').map(unicodeLabel).join('.');
}

function unicodeLabel(label: string): string {
  if (!label.startsWith(ACE_PREFIX)) return label;
  const decoded = decodePunycode(label.slice(ACE_PREFIX.length));
  return decoded !== null && parseDomain(decoded) === label ? decoded : label;
}

/** The text behind a Punycode string (RFC 3492 §6.2), without `xn--`; null where it is none. */
function decodePunycode(input: string): string | null {
  if (input.length > MAX_LABEL) return null;
  const delimiter = input.lastIndexOf('-');
  const output = Array.from(input.slice(0, Math.max(0, delimiter)), codeOf);
  if (output.some((code) => code >= INITIAL_N)) return null;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  for (let at = delimiter + 1; at < input.length;) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit === null) return null;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    n += Math.floor(i / length);
    if (n > MAX_CODE_POINT) return null;
    bias = adapt(i - before, length, before === 0);
    i %= length;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}

/** RFC 3492 §6.1 */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; null past the end and for anything else. */
function digitOf(code: number): number | null {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : null;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
