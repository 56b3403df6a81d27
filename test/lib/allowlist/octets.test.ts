import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cidrBounds, networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber, parseIp } from '../../../lib/base/ip.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import { mergeCidrs } from '../../../lib/ranges/merge.ts';
import { countOctetKeys, octetKeyOf, octetKeys, withStars } from '../../../lib/allowlist/octets.ts';
import type { OctetKey } from '../../../lib/allowlist/octets.ts';

const cidr = (text: string): Cidr => parseCidr(text) as Cidr;

/** The network that a product reads into a key: every address that begins with it. */
function readBack({ text, open }: OctetKey, version: 4 | 6): Cidr {
  const [mark, bits] = version === 4 ? ['.', 8] : ([':', 16] as const);
  const address = parseIp([text, ...Array.from({ length: open }, () => '0')].join(mark));
  return networkOf(address as Ip, (version === 4 ? 32 : 128) - open * bits);
}

const networks = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }), fc.integer({ min: 16, max: 32 }))
    .map(([address, prefix]) => networkOf(ipFromNumber(address, 4), prefix)),
  fc
    .tuple(
      fc.bigInt({ min: 2n ** 125n, max: 2n ** 126n - 1n }),
      fc.constantFrom(3, 4, 5, 8),
      fc.integer({ min: 0, max: 7 }),
    )
    .map(([address, groups, wider]) => networkOf(ipFromNumber(address, 6), groups * 16 - wider)),
);

describe('octetKeys', () => {
  test.each([
    ['108.175.97.0/24', ['108.175.97']],
    ['108.175.96.0/23', ['108.175.96', '108.175.97']],
    ['108.175.0.0/16', ['108.175']],
    ['108.175.97.10/32', ['108.175.97.10']],
    ['108.175.97.4/31', ['108.175.97.4', '108.175.97.5']],
    ['2001:db8:25::/48', ['2001:db8:25']],
    ['2001:db8:0:1::/64', ['2001:db8:0:1']],
    ['2001:db8:40::/47', ['2001:db8:40', '2001:db8:41']],
    ['2001:db8::7/128', ['2001:db8:0:0:0:0:0:7']],
  ])('%s', (network, keys) => {
    expect(octetKeys(cidr(network)).map(({ text }) => text)).toStrictEqual(keys);
  });

  test('together exactly the addresses of the network, as many as counted', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const keys = octetKeys(network);
        expect(keys).toHaveLength(countOctetKeys([network]));
        expect(mergeCidrs(keys.map((key) => readBack(key, cidrBounds(network).version)))).toStrictEqual([network]);
      }),
    );
  });

  test('an address falls under a key of its network, one beside it does not', () => {
    fc.assert(
      fc.property(networks, fc.bigInt({ min: 0n, max: 2n ** 64n }), (network, offset) => {
        const { version, first, last } = cidrBounds(network);
        const texts = octetKeys(network).map(({ text }) => text);
        const inside = ipFromNumber(first + (offset % (last - first + 1n)), version);
        expect(texts).toContain(octetKeyOf(inside, network).text);
        const outside = ipFromNumber(first === 0n ? last + 1n : first - 1n, version);
        expect(texts).not.toContain(octetKeyOf(outside, network).text);
      }),
    );
  });

  test('a wide network is counted without being written out', () => {
    expect(countOctetKeys([cidr('2001:db8::/33'), cidr('108.175.97.0/25')])).toBe(2 ** 15 + 128);
  });

  test('stars for what is open, none for an address', () => {
    expect(octetKeys(cidr('108.175.0.0/16')).map(withStars)).toStrictEqual(['108.175.*.*']);
    expect(octetKeys(cidr('108.175.97.10/32')).map(withStars)).toStrictEqual(['108.175.97.10']);
  });
});
