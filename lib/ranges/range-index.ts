import type { Cidr } from '../base/cidr.ts';
import { ipv4At } from '../base/ipv4.ts';
import { ipv6At } from '../base/ipv6.ts';
import { networkAt4, placeBefore4, prefixes4 } from './prefixes4.ts';
import { networkAt6, placeBefore6, prefixes6, reaches6 } from './prefixes6.ts';

/** Networks, made ready to be asked for addresses. Eight bytes an IPv4 network, 32 an IPv6 one. */
export interface RangeIndex {
  /** Does a network hold the address? What is no address in plain spelling lies in none. */
  has(address: string): boolean;
  /** The widest network that holds it. */
  find(address: string): Cidr | null;
  readonly bytes: number;
}

/** Binary search over sorted words: no object for a range, no garbage for a question. */
export function rangeIndex(networks: readonly Cidr[]): RangeIndex {
  const four = prefixes4(networks.filter(isIpv4), false);
  const six = prefixes6(
    networks.filter((network) => !isIpv4(network)),
    false,
  );
  const words = new Uint32Array(4);

  function place4(address: string): number {
    const number = ipv4At(address, 0, address.length);
    if (number < 0) return -1;
    const place = placeBefore4(four, number);
    return place >= 0 && number <= (four.ends[place] ?? 0) ? place : -1;
  }

  function place6(address: string): number {
    if (!ipv6At(address, 0, address.length, words, 0)) return -1;
    const place = placeBefore6(six, words);
    return place >= 0 && reaches6(six, place, words) ? place : -1;
  }

  return {
    has: (address) => (address.includes(':') ? place6(address) : place4(address)) >= 0,
    find(address) {
      if (address.includes(':')) {
        const place = place6(address);
        return place < 0 ? null : networkAt6(six, place);
      }
      const place = place4(address);
      return place < 0 ? null : networkAt4(four, place);
    },
    bytes: 8 * four.count + 32 * six.count,
  };
}

function isIpv4(network: Cidr): boolean {
  return !network.includes(':');
}
