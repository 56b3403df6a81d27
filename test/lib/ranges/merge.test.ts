import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cidrBounds, networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../lib/base/ip.ts';
import { countAddresses, mergeCidrs, overlap } from '../../../lib/ranges/merge.ts';

const cidrs = (...texts: string[]) =>
  texts.map((text) => {
    const network = parseCidr(text);
    if (network === null) throw new Error(text);
    return network;
  });

/** Networks in a corner of 256 addresses of each family: small enough to meet, and to be counted one by one. */
const corner = fc
  .record({ version: fc.constantFrom(4 as const, 6 as const), offset: fc.nat(255), short: fc.nat(8) })
  .map(({ version, offset, short }): Cidr => {
    const base = version === 4 ? 0x6caf_6100n : 0x2001_0db8n << 96n;
    return networkOf(ipFromNumber(base + BigInt(offset), version), (version === 4 ? 32 : 128) - short);
  });

function addressesOf(networks: readonly Cidr[]): Set<string> {
  const all = new Set<string>();
  for (const network of networks) {
    const { version, first, last } = cidrBounds(network);
    for (let address = first; address <= last; address++) all.add(`${version} ${address}`);
  }
  return all;
}

describe('mergeCidrs', () => {
  test.each([
    ['nothing', [], []],
    [
      'the order is by family and number',
      ['2001:db8::/48', '200.9.128.0/24', '108.175.97.0/24'],
      ['108.175.97.0/24', '200.9.128.0/24', '2001:db8::/48'],
    ],
    ['duplicates and what is contained', ['10.0.0.0/8', '10.1.0.0/16', '10.0.0.0/8'], ['10.0.0.0/8']],
    ['siblings, again and again', ['10.0.0.0/25', '10.0.0.128/25', '10.0.1.0/24'], ['10.0.0.0/23']],
    ['neighbours that are no siblings stay', ['10.0.1.0/24', '10.0.2.0/24'], ['10.0.1.0/24', '10.0.2.0/24']],
    ['siblings of different width stay', ['10.0.0.0/25', '10.0.0.128/26'], ['10.0.0.0/25', '10.0.0.128/26']],
    ['families never meet', ['::/1', '0.0.0.0/1', '8000::/1'], ['0.0.0.0/1', '::/0']],
  ])('%s', (_what, given, merged) => {
    expect(mergeCidrs(cidrs(...given))).toStrictEqual(merged);
  });

  test('the same addresses, in no more networks, in any order', () => {
    fc.assert(
      fc.property(fc.array(corner, { maxLength: 24 }), (networks) => {
        const merged = mergeCidrs(networks);
        expect(addressesOf(merged)).toStrictEqual(addressesOf(networks));
        expect(merged.length).toBeLessThanOrEqual(new Set(networks).size);
        expect(mergeCidrs(merged.toReversed())).toStrictEqual(merged);
        expect(Number(countAddresses(networks))).toBe(addressesOf(networks).size);
      }),
    );
  });

  test('no two results overlap or could be joined', () => {
    fc.assert(
      fc.property(fc.array(corner, { maxLength: 24 }), (networks) => {
        const merged = mergeCidrs(networks);
        for (const [place, one] of merged.entries())
          for (const other of merged.slice(place + 1)) {
            expect(overlap(one, other)).toBe(false);
            expect(mergeCidrs([one, other])).toHaveLength(2);
          }
      }),
    );
  });

  test('ten thousand networks that do not touch stay as they are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => networkOf(ipFromNumber(BigInt(index) << 9n, 4), 24));
    expect(mergeCidrs(many)).toHaveLength(10_000);
  });
});

describe('countAddresses', () => {
  test.each([
    [['108.175.97.0/24', '108.175.97.0/25'], 256n],
    [['2001:db8::/32'], 1n << 96n],
    [[], 0n],
  ])('%j: %s', (networks, count) => {
    expect(countAddresses(cidrs(...networks))).toBe(count);
  });
});
