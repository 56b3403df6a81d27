import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cidrBounds, cidrContains, networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import { ipFromNumber, ipToNumber, ipVersion, parseIp } from '../../../lib/base/ip.ts';
import type { Ip, IpVersion } from '../../../lib/base/ip.ts';

const address = fc
  .tuple(fc.constantFrom<IpVersion>(4, 6), fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }))
  .map(([version, number]) => ipFromNumber(version === 4 ? number & 0xffffffffn : number, version))
  // A number may be an IPv4-mapped address, which is no IPv6 address here.
  .filter((ip) => parseIp(ip) === ip);
const network = address.chain((ip) =>
  fc
    .integer({ min: 0, max: ipVersion(ip) === 4 ? 32 : 128 })
    .map((prefix) => ({ ip, prefix, cidr: networkOf(ip, prefix) })),
);

describe('parseCidr', () => {
  test.each([
    ['108.175.97.0/24', '108.175.97.0/24'],
    ['108.175.97.10', '108.175.97.10/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:db8::1', '2001:db8::1/128'],
    ['::/0', '::/0'],
  ])('%s is %s', (text, cidr) => {
    expect(parseCidr(text)).toBe(cidr);
  });

  test.each([
    '',
    '/24',
    '108.175.97.0/',
    '108.175.97.0/33',
    '108.175.97.0/024',
    '108.175.97.0/+24',
    '108.175.97.0/24/24',
    '108.175.97.0/255.255.255.0',
    '108.175.97.1/24',
    '2001:db8::1/64',
    '2001:db8::/129',
    '108.175.97/24',
    '108.175.97.0 /24',
    '108.175.97.0-108.175.97.255',
  ])('refuses %j', (text) => {
    expect(parseCidr(text)).toBeNull();
  });

  test('reads what networkOf writes', () => {
    fc.assert(
      fc.property(network, ({ cidr }) => {
        expect(parseCidr(cidr)).toBe(cidr);
      }),
    );
  });
});

describe('a network', () => {
  test('holds the address it was made of, its ends, and nothing beside them', () => {
    fc.assert(
      fc.property(network, ({ ip, prefix, cidr }) => {
        const bounds = cidrBounds(cidr);
        const bits = bounds.version === 4 ? 32 : 128;
        expect(bounds.prefix).toBe(prefix);
        expect(bounds.last - bounds.first + 1n).toBe(2n ** BigInt(bits - prefix));
        expect(cidrContains(cidr, ip)).toBe(true);
        const holds = (number: bigint) => cidrContains(cidr, ipFromNumber(number, bounds.version));
        expect([bounds.first, bounds.last].map(holds)).toEqual([true, true]);
        const beside = [bounds.first - 1n, bounds.last + 1n].filter(
          (number) => number >= 0n && number < 2n ** BigInt(bits),
        );
        expect(beside.filter(holds)).toEqual([]);
      }),
    );
  });

  test('never holds an address of the other version', () => {
    expect(cidrContains(parseCidr('::/0')!, parseIp('1.2.3.4')!)).toBe(false);
    expect(cidrContains(parseCidr('0.0.0.0/0')!, '::1' as Ip)).toBe(false);
  });

  test('bounds are numbers of the address', () => {
    expect(cidrBounds(parseCidr('192.0.2.0/30')!)).toEqual({
      version: 4,
      prefix: 30,
      first: ipToNumber(parseIp('192.0.2.0')!),
      last: ipToNumber(parseIp('192.0.2.3')!),
    });
  });
});
