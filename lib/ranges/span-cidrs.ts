import { networkOf } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber, ipToNumber, ipVersion } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';

/** The fewest networks that hold every address from first to last and no other. Both of one family, first not behind last. */
export function spanCidrs(first: Ip, last: Ip): Cidr[] {
  const version = ipVersion(first);
  const bits = version === 4 ? 32 : 128;
  const end = ipToNumber(last);
  const networks: Cidr[] = [];
  for (let at = ipToNumber(first); at <= end;) {
    let length = bits;
    let size = 1n;
    while (length > 0 && at % (size * 2n) === 0n && at + size * 2n - 1n <= end) {
      size *= 2n;
      length--;
    }
    networks.push(networkOf(ipFromNumber(at, version), length));
    at += size;
  }
  return networks;
}
