import fc from 'fast-check';
import { mergeCidr } from 'cidr-tools';
import { describe, expect, test } from 'vitest';
import { cidrContains, networkOf } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber, parseIp } from '../../../lib/base/ip.ts';
import { mergeCidrs } from '../../../lib/ranges/merge.ts';
import { rangeIndex } from '../../../lib/ranges/range-index.ts';

const version = fc.constantFrom(4 as const, 6 as const);

/** Anywhere, and in a corner where networks meet and nest. */
const network = fc
  .record({ version, near: fc.boolean(), far: fc.bigInt(0n, (1n << 128n) - 1n), short: fc.nat(24) })
  .map(({ version: family, near, far, short }): Cidr => {
    const bits = family === 4 ? 32 : 128;
    const corner = (family === 4 ? 0x0808_0000n : 0x2a00_1450n << 96n) + (far & 0xffffn);
    return networkOf(
      ipFromNumber(near ? corner : far >> BigInt(128 - bits), family),
      bits - (near ? short % 17 : short),
    );
  });

const address = fc
  .record({ version, offset: fc.bigInt(0n, 0x1ffffn) })
  .map(({ version: family, offset }) =>
    ipFromNumber((family === 4 ? 0x0808_0000n : 0x2a00_1450n << 96n) + offset, family),
  );

describe('rangeIndex', () => {
  test('says what asking every network one by one says, and names the widest', () => {
    fc.assert(
      fc.property(fc.array(network, { maxLength: 40 }), fc.array(address, { maxLength: 20 }), (networks, addresses) => {
        const index = rangeIndex(networks);
        for (const one of addresses) {
          const holding = networks.filter((range) => cidrContains(range, one));
          expect(index.has(one)).toBe(holding.length > 0);
          const widest = holding.toSorted((a, b) => Number(a.split('/')[1]) - Number(b.split('/')[1]))[0] ?? null;
          expect(index.find(one)).toBe(widest);
        }
      }),
    );
  });

  test('what is no address lies in nothing', () => {
    const index = rangeIndex([networkOf(parseIp('8.8.8.8') ?? fail(), 0), networkOf(parseIp('::') ?? fail(), 0)]);
    for (const text of [
      '',
      '8.8.8',
      '08.8.8.8',
      '8.8.8.8.8',
      '8.8.8.256',
      ' 8.8.8.8',
      ':',
      ':::',
      '1:2',
      '1::2::3',
      '1:2:3:4:5:6:7:8:9',
      '12345::',
      '::g',
    ])
      expect([text, index.has(text)]).toStrictEqual([text, false]);
    for (const text of [
      '8.8.8.8',
      '0.0.0.0',
      '255.255.255.255',
      '::',
      '::1',
      '1::',
      'A:b::C',
      '1:2:3:4:5:6:7:8',
      '1:2:3:4:5:6:7::',
    ])
      expect([text, index.has(text)]).toStrictEqual([text, true]);
  });

  test('eight bytes an IPv4 network, 32 an IPv6 one', () => {
    const four = Array.from({ length: 1000 }, (_, place) => networkOf(ipFromNumber(BigInt(place * 512), 4), 24));
    const six = Array.from({ length: 100 }, (_, place) => networkOf(ipFromNumber(BigInt(place) << 81n, 6), 48));
    expect(rangeIndex([...four, ...six]).bytes).toBe(8 * 1000 + 32 * 100);
  });
});

test('merging gives the very list that cidr-tools gives', () => {
  fc.assert(
    fc.property(fc.array(network, { minLength: 1, maxLength: 60 }), (networks) => {
      expect(mergeCidrs(networks)).toStrictEqual(mergeCidr(networks));
    }),
  );
});

function fail(): never {
  throw new Error('not an address');
}
