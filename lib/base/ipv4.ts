const DOT = 46;
const ZERO = 48;

/**
 * The number of a dotted IPv4 address between two places of a text; -1 where none stands there. Strict: four decimal
 * octets, no leading zero. Makes no garbage, for lists of a hundred thousand.
 */
export function ipv4At(text: string, start: number, end: number): number {
  let number = 0;
  let octet = -1;
  let dots = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (octet < 0 || ++dots > 3) return -1;
      number = number * 256 + octet;
      octet = -1;
      continue;
    }
    const digit = code - ZERO;
    if (digit < 0 || digit > 9 || octet === 0) return -1;
    octet = octet < 0 ? digit : octet * 10 + digit;
    if (octet > 255) return -1;
  }
  return dots === 3 && octet >= 0 ? number * 256 + octet : -1;
}

/** The dotted spelling of an unsigned number of 32 bits. */
export function ipv4Text(number: number): string {
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
}
