import { cidrBounds } from '../base/cidr.ts';
import type { Bounds, Cidr } from '../base/cidr.ts';
import { ipToNumber, ipVersion } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { rangeIndex } from '../ranges/range-index.ts';
import type { RangeIndex } from '../ranges/range-index.ts';
import type { RangeLookup, SenderProfile } from './profile.ts';

/**
 * Where an address stands against a sender's published ranges. Ranges of the other IP version are no neighbours:
 * an IPv6 address is out of an IPv4 list with nothing near it.
 */
export function lookUp(address: Ip | null, profile: SenderProfile): RangeLookup {
  if (address === null) return { answer: 'cannot-tell' };
  const range = indexOf(profile).find(address);
  if (range !== null) return { answer: 'in', range };
  let nearest: { readonly range: Cidr; readonly distance: bigint } | null = null;
  for (const { cidr } of profile.ranges) {
    const distance = distanceTo(address, cidrBounds(cidr));
    if (distance !== null && (nearest === null || distance < nearest.distance)) nearest = { range: cidr, distance };
  }
  return { answer: 'out', nearest: nearest?.range ?? null, distance: nearest?.distance.toString() ?? null };
}

/** The sender that published a range with this address; the first of the list, should two claim it. */
export function senderOfIp(address: Ip | null, profiles: readonly SenderProfile[]): SenderProfile | null {
  return profiles.find((profile) => lookUp(address, profile).answer === 'in') ?? null;
}

const indexes = new WeakMap<SenderProfile, RangeIndex>();

/** Made once for a profile: a sender may publish thousands of ranges, and a log asks for thousands of addresses. */
function indexOf(profile: SenderProfile): RangeIndex {
  const index = indexes.get(profile) ?? rangeIndex(profile.ranges.map(({ cidr }) => cidr));
  indexes.set(profile, index);
  return index;
}

/** How many addresses away the network's nearest end is: 0 inside, 1 for a neighbour, null across IP versions. */
function distanceTo(address: Ip, { version, first, last }: Bounds): bigint | null {
  if (version !== ipVersion(address)) return null;
  const number = ipToNumber(address);
  if (number < first) return first - number;
  return number > last ? number - last : 0n;
}
