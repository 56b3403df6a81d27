import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';

/** From the left of a dotted address. */
const SHIFTS = [24n, 16n, 8n, 0n];

/**
 * Exactly the addresses of an IPv4 network in dotted form, as a regular expression without anchors:
 * `108\.175\.97\.\d{1,3}`. For text in which every address is one already: `\d{1,3}` stands for a whole octet.
 */
export function octetPattern(network: Cidr): string {
  const { first, last } = cidrBounds(network);
  return SHIFTS.map((shift) => numbers(Number((first >> shift) & 255n), Number((last >> shift) & 255n))).join(
    String.raw`\.`,
  );
}

/** The numbers from one to another, by their tens: `9[6-9]|10\d|11[0-1]`. */
function numbers(first: number, last: number): string {
  if (first === last) return String(first);
  if (first === 0 && last === 255) return String.raw`\d{1,3}`;
  const from = Math.floor(first / 10);
  const tens = Array.from({ length: Math.floor(last / 10) - from + 1 }, (_, place) => from + place);
  const heads = tens.map((ten) => `${ten || ''}${units(Math.max(first - ten * 10, 0), Math.min(last - ten * 10, 9))}`);
  return heads.length === 1 ? heads.join('') : `(?:${heads.join('|')})`;
}

function units(first: number, last: number): string {
  if (first === last) return String(first);
  return first === 0 && last === 9 ? String.raw`\d` : `[${first}-${last}]`;
}
