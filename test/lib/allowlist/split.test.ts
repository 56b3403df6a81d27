import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSplit, splitNetworks } from '../../../lib/allowlist/split.ts';
import { cidrBounds, networkOf } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../lib/base/ip.ts';
import { mergeCidrs } from '../../../lib/ranges/merge.ts';
import { profileOf } from './requests.ts';

function networks(...texts: string[]): Cidr[] {
  return profileOf(...texts).ranges.map(({ cidr }) => cidr);
}

test('what is wider than /24 becomes several, the rest stays', () => {
  expect(splitNetworks(networks('45.60.0.0/22', '108.175.97.0/25', '200.9.128.7/32', '2001:db8::/32'))).toStrictEqual([
    '45.60.0.0/24',
    '45.60.1.0/24',
    '45.60.2.0/24',
    '45.60.3.0/24',
    '108.175.97.0/25',
    '200.9.128.7/32',
    '2001:db8::/32',
  ]);
});

test('the addresses stay the same, none is wider than /24, and the count is theirs', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 0xffff_ffffn), fc.integer({ min: 12, max: 32 }), (address, prefix) => {
      const network = networkOf(ipFromNumber(address, 4), prefix);
      const parts = splitNetworks([network]);
      expect(mergeCidrs(parts)).toStrictEqual([network]);
      expect(parts.every((part) => cidrBounds(part).prefix >= 24)).toBe(true);
      expect(countSplit([network])).toBe(parts.length);
    }),
  );
});
