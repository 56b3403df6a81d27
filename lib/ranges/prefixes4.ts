import { cidrOfIpv4 } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipv4At } from '../base/ipv4.ts';

/** Start and length share one double, below 2^38: numbers sort natively. */
const LENGTHS = 64;

/** IPv4 networks as numbers, in order; none lies inside another. */
export interface Prefixes4 {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Sorts, and drops what lies inside another. `join`: exact siblings become their parent, so that the list is minimal. */
export function prefixes4(networks: readonly Cidr[], join: boolean): Prefixes4 {
  const starts = new Uint32Array(networks.length);
  const ends = new Uint32Array(networks.length);
  let count = 0;
  for (const packed of packedOf(networks)) {
    let start = Math.floor(packed / LENGTHS);
    let size = 2 ** (32 - (packed % LENGTHS));
    if (count > 0 && start <= (ends[count - 1] ?? 0)) continue;
    if (join)
      while (count > 0 && areSiblings(starts[count - 1] ?? 0, ends[count - 1] ?? 0, start, size)) {
        start -= size;
        size *= 2;
        count--;
      }
    starts[count] = start;
    ends[count++] = start + size - 1;
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** By start, and the wider of two that start alike first. */
function packedOf(networks: readonly Cidr[]): Float64Array {
  const packed = new Float64Array(networks.length);
  for (let place = 0; place < networks.length; place++) {
    const network = networks[place] ?? '';
    const slash = network.indexOf('/');
    let length = 0;
    for (let at = slash + 1; at < network.length; at++) length = length * 10 + network.charCodeAt(at) - 48;
    packed[place] = ipv4At(network, 0, slash) * LENGTHS + length;
  }
  packed.sort();
  return packed;
}

/** The lower and the upper half of one network that is a bit wider. */
function areSiblings(start: number, end: number, upper: number, size: number): boolean {
  return end - start === size - 1 && upper === end + 1 && start % (size * 2) === 0;
}

export function networkAt4({ starts, ends }: Prefixes4, place: number): Cidr {
  const start = starts[place] ?? 0;
  return cidrOfIpv4(start, 32 - Math.log2((ends[place] ?? 0) - start + 1));
}

/** Place of the last network that begins at or before the address; -1 where none does. */
export function placeBefore4({ count, starts }: Prefixes4, address: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
