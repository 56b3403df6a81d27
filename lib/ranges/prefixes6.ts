import { cidrOfIpv6, prefixOf } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipv6At } from '../base/ipv6.ts';

/** Words of 32 bits in an address. */
const WORDS = 4;

/** The first word and a place share one double: numbers sort natively. A list is never longer than this. */
const PLACES = 2 ** 20;

/** IPv6 networks as four words each, in order; none lies inside another. */
export interface Prefixes6 {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Sorts, and drops what lies inside another. `join`: exact siblings become their parent, so that the list is minimal. */
export function prefixes6(networks: readonly Cidr[], join: boolean): Prefixes6 {
  if (networks.length > PLACES) throw new Error(`more than ${PLACES} networks: split the list`);
  const words = new Uint32Array(networks.length * WORDS);
  const lengths = Uint8Array.from(networks, prefixOf);
  for (let place = 0; place < networks.length; place++) {
    const network = networks[place] ?? '';
    ipv6At(network, 0, network.indexOf('/'), words, place * WORDS);
  }
  const starts = new Uint32Array(words.length);
  const ends = new Uint32Array(words.length);
  const kept = new Uint8Array(lengths.length);
  let count = 0;
  for (const place of orderOf(words, lengths)) {
    if (count > 0 && compareWords(words, place, ends, count - 1) <= 0) continue;
    starts.set(words.subarray(place * WORDS, place * WORDS + WORDS), count * WORDS);
    kept[count] = lengths[place] ?? 0;
    setEnd(starts, ends, count, kept[count] ?? 0);
    count++;
    if (join)
      while (count > 1 && areSiblings(starts, kept, count)) {
        count--;
        kept[count - 1] = (kept[count - 1] ?? 0) - 1;
        setEnd(starts, ends, count - 1, kept[count - 1] ?? 0);
      }
  }
  return { count, starts: starts.subarray(0, count * WORDS), ends: ends.subarray(0, count * WORDS) };
}

/** Places by start, and the wider of two that start alike first. */
function orderOf(words: Uint32Array, lengths: Uint8Array): Uint32Array {
  const packed = new Float64Array(lengths.length);
  for (let place = 0; place < packed.length; place++) packed[place] = (words[place * WORDS] ?? 0) * PLACES + place;
  packed.sort();
  const order = Uint32Array.from(packed, (one) => one % PLACES);
  const byPlace = (one: number, other: number) =>
    compareWords(words, one, words, other) || (lengths[one] ?? 0) - (lengths[other] ?? 0);
  for (let from = 0, to = 1; from < order.length; from = to++) {
    const word = words[(order[from] ?? 0) * WORDS];
    while (to < order.length && words[(order[to] ?? 0) * WORDS] === word) to++;
    if (to - from > 1) order.subarray(from, to).sort(byPlace);
  }
  return order;
}

/** Sets the last address of network `place`, `length` bits long. */
function setEnd(starts: Uint32Array, ends: Uint32Array, place: number, length: number): void {
  for (let word = 0; word < WORDS; word++) {
    const bits = Math.min(32, Math.max(0, length - word * 32));
    ends[place * WORDS + word] =
      (starts[place * WORDS + word] ?? 0) | (bits === 0 ? 0xffff_ffff : 2 ** (32 - bits) - 1);
  }
}

/** Are the two topmost networks the halves of one that is a bit wider? */
function areSiblings(starts: Uint32Array, lengths: Uint8Array, count: number): boolean {
  const length = lengths[count - 1] ?? 0;
  if (length === 0 || lengths[count - 2] !== length) return false;
  const [lower, upper] = [(count - 2) * WORDS, (count - 1) * WORDS];
  const turned = (length - 1) >>> 5;
  for (let word = 0; word < WORDS; word++) {
    const bit = word === turned ? (1 << (31 - ((length - 1) & 31))) >>> 0 : 0;
    if (((starts[lower + word] ?? 0) ^ (starts[upper + word] ?? 0)) >>> 0 !== bit) return false;
  }
  return true;
}

export function networkAt6({ starts, ends }: Prefixes6, place: number): Cidr {
  let length = 0;
  for (let word = 0; word < WORDS; word++)
    length += Math.clz32((starts[place * WORDS + word] ?? 0) ^ (ends[place * WORDS + word] ?? 0));
  return cidrOfIpv6(starts, place * WORDS, length);
}

/** Place of the last network that begins at or before the address of four words; -1 where none does. */
export function placeBefore6({ count, starts }: Prefixes6, address: Uint32Array): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareWords(starts, middle, address, 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Does network `place` end at or behind the address of four words? */
export function reaches6({ ends }: Prefixes6, place: number, address: Uint32Array): boolean {
  return compareWords(ends, place, address, 0) >= 0;
}

function compareWords(one: Uint32Array, place: number, other: Uint32Array, otherPlace: number): number {
  for (let word = 0; word < WORDS; word++) {
    const difference = (one[place * WORDS + word] ?? 0) - (other[otherPlace * WORDS + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
