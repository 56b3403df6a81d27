import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cidrContains, networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../lib/base/ip.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import { mergeCidrs } from '../../../lib/ranges/merge.ts';
import { subtract } from '../../../lib/ranges/subtract.ts';

const cidrs = (...texts: string[]) => texts.map((text) => parseCidr(text)!);

describe('what is in one list and not in the other', () => {
  test.each([
    [['108.175.97.0/24'], ['108.175.97.0/24'], []],
    [['108.175.97.0/24'], ['108.175.96.0/24'], ['108.175.97.0/24']],
    [['108.175.97.0/24'], ['108.175.96.0/23'], []],
    [['108.175.96.0/23'], ['108.175.96.0/24', '108.175.97.0/24'], []],
    [['108.175.96.0/23'], ['108.175.97.0/24'], ['108.175.96.0/24']],
    [['192.0.2.0/30'], ['192.0.2.1/32'], ['192.0.2.0/32', '192.0.2.2/31']],
    [['2001:db8::/32'], ['2001:db8:8000::/33', '0.0.0.0/0'], ['2001:db8::/33']],
  ] as const)('%j without %j', (networks, others, left) => {
    expect(subtract(cidrs(...networks), cidrs(...others))).toEqual(cidrs(...left));
  });

  // All in one /22, so that lists meet.
  const network = fc
    .tuple(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 22, max: 32 }))
    .map(([offset, prefix]) => networkOf(addressAt(offset), prefix));
  const list = fc.array(network, { maxLength: 6 });

  test('address by address', () => {
    fc.assert(
      fc.property(list, list, (networks, others) => {
        const left = subtract(networks, others);
        for (let offset = 0; offset < 1024; offset += 7) {
          const address = addressAt(offset);
          expect(holds(left, address)).toBe(holds(networks, address) && !holds(others, address));
        }
        expect(mergeCidrs([...left, ...others, ...networks])).toEqual(mergeCidrs([...networks, ...others]));
      }),
    );
  });
});

function addressAt(offset: number): Ip {
  return ipFromNumber(0xc6_33_64_00n + BigInt(offset), 4);
}

function holds(networks: readonly Cidr[], address: Ip): boolean {
  return networks.some((network) => cidrContains(network, address));
}
