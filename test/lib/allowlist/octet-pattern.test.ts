import fc from 'fast-check';
import { expect, test } from 'vitest';
import { octetPattern } from '../../../lib/allowlist/octet-pattern.ts';
import { cidrBounds, networkOf } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../lib/base/ip.ts';

const ADDRESS = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n });

function network(address: bigint, prefix: number): Cidr {
  const host = BigInt(32 - prefix);
  return networkOf(ipFromNumber((address >> host) << host, 4), prefix);
}

function matches(pattern: string, address: bigint): boolean {
  return new RegExp(`^${pattern}$`).test(ipFromNumber(address, 4));
}

test.each([
  ['108.175.97.0/24', String.raw`108\.175\.97\.\d{1,3}`],
  ['108.175.97.10/32', String.raw`108\.175\.97\.10`],
  ['108.175.96.0/22', String.raw`108\.175\.9[6-9]\.\d{1,3}`],
  ['108.175.97.0/28', String.raw`108\.175\.97\.(?:\d|1[0-5])`],
  ['108.175.97.96/28', String.raw`108\.175\.97\.(?:9[6-9]|10\d|11[0-1])`],
  ['10.0.0.0/8', String.raw`10\.\d{1,3}\.\d{1,3}\.\d{1,3}`],
])('%s is %s', (text, pattern) => {
  const [address = '', prefix = ''] = text.split('/');
  const bits = address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  expect(octetPattern(network(bits, Number(prefix)))).toBe(pattern);
});

test('it takes every address of the network, its ends first, and none beside it', () => {
  fc.assert(
    fc.property(ADDRESS, fc.integer({ min: 8, max: 32 }), ADDRESS, (address, prefix, other) => {
      const cidr = network(address, prefix);
      const { first, last } = cidrBounds(cidr);
      const pattern = octetPattern(cidr);
      for (const inside of [first, last, address]) expect(matches(pattern, inside)).toBe(true);
      const beside = [first - 1n, last + 1n, other].filter((some) => some >= 0n && some < 2n ** 32n);
      for (const some of beside) expect(matches(pattern, some)).toBe(some >= first && some <= last);
    }),
  );
});

test('a whole octet, number by number', () => {
  for (let prefix = 24; prefix <= 32; prefix += 1)
    for (let start = 0; start < 256; start += 2 ** (32 - prefix)) {
      const cidr = network(0x6c_af_61_00n + BigInt(start), prefix);
      const taken = Array.from({ length: 256 }, (_, last) => last).filter((last) =>
        matches(octetPattern(cidr), 0x6c_af_61_00n + BigInt(last)),
      );
      expect(taken).toStrictEqual(Array.from({ length: 2 ** (32 - prefix) }, (_, place) => start + place));
    }
});
