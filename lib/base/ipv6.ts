const COLON = 58;
const GROUPS = 8;

/** Value of a hexadecimal digit by character code; -1 for everything else. */
const DIGIT = Int8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCodePoint(code), 16);
  return Number.isNaN(value) ? -1 : value;
});

const groups = new Uint16Array(GROUPS);

/**
 * Reads an IPv6 address of hexadecimal groups (RFC 4291 §2.2, forms 1 and 2) between two places of a text into four
 * words from `place` on; false where none stands there. A dotted end is not read. Makes no garbage.
 */
export function ipv6At(text: string, start: number, end: number, words: Uint32Array, place: number): boolean {
  let count = 0;
  let gap = -1;
  let at = start;
  if (text.charCodeAt(at) === COLON) {
    if (text.charCodeAt(at + 1) !== COLON) return false;
    gap = 0;
    at += 2;
  }
  while (at < end) {
    const first = at;
    let group = 0;
    for (; at < end && at - first < 4; at++) {
      const digit = DIGIT[text.charCodeAt(at)] ?? -1;
      if (digit < 0) break;
      group = group * 16 + digit;
    }
    if (at === first || count === GROUPS) return false;
    groups[count++] = group;
    if (at === end) break;
    if (text.charCodeAt(at) !== COLON || ++at === end) return false;
    if (text.charCodeAt(at) !== COLON) continue;
    if (gap >= 0) return false;
    gap = count;
    at++;
  }
  if (gap < 0 ? count !== GROUPS : count === GROUPS) return false;
  const zeros = GROUPS - count;
  for (let word = 0; word < 4; word++)
    words[place + word] = ((groupAt(2 * word, gap, zeros) << 16) | groupAt(2 * word + 1, gap, zeros)) >>> 0;
  return true;
}

/** Group `index` of the eight, with `zeros` of them written as `::` behind group `gap`. */
function groupAt(index: number, gap: number, zeros: number): number {
  if (gap < 0 || index < gap) return groups[index] ?? 0;
  return index < gap + zeros ? 0 : (groups[index - zeros] ?? 0);
}

/** The spelling of RFC 5952 §4 for four words from `place` on: lower case, the first longest run of zeros as `::`. */
export function ipv6Text(words: Uint32Array, place: number): string {
  const all = Array.from({ length: GROUPS }, (_, index) => {
    const word = words[place + (index >> 1)] ?? 0;
    return index % 2 === 0 ? word >>> 16 : word & 0xffff;
  });
  let gap = -1;
  let longest = 1;
  for (let index = 0, run = 0; index < GROUPS; index++) {
    run = all[index] === 0 ? run + 1 : 0;
    if (run > longest) {
      longest = run;
      gap = index - run + 1;
    }
  }
  const hex = (from: number, to: number) =>
    all
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(':');
  return gap < 0 ? hex(0, GROUPS) : `${hex(0, gap)}::${hex(gap + longest, GROUPS)}`;
}
