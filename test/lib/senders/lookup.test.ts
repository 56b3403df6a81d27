import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIp } from '../../../lib/base/ip.ts';
import { lookUp, senderOfIp } from '../../../lib/senders/lookup.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import { masterbase } from '../../../lib/senders/profiles/masterbase.ts';

const nearby = fc
  .tuple(fc.integer({ min: 95, max: 112 }), fc.nat(255))
  .map(([third, last]) => `108.175.${third}.${last}`);

describe('lookUp against MasterBase', () => {
  test.each([
    ['108.175.97.0', '108.175.97.0/24'],
    ['108.175.97.10', '108.175.97.0/24'],
    ['108.175.97.255', '108.175.97.0/24'],
    ['108.175.107.30', '108.175.107.0/24'],
    ['200.9.128.50', '200.9.128.0/24'],
    ['::ffff:108.175.99.20', '108.175.99.0/24'],
  ])('%s is in %s', (address, range) => {
    expect(lookUp(parseIp(address), masterbase)).toStrictEqual({ answer: 'in', range });
  });

  test.each([
    ['108.175.96.255', '108.175.97.0/24', '1'],
    ['108.175.98.0', '108.175.97.0/24', '1'],
    ['108.175.98.255', '108.175.99.0/24', '1'],
    ['108.175.98.200', '108.175.99.0/24', '56'],
    ['203.0.113.66', '200.9.128.0/24', '49737795'],
    ['0.0.0.0', '108.175.97.0/24', '1823432960'],
    ['2001:db8:97::10', null, null],
  ])('%s is out, nearest %s, %s away', (address, nearest, distance) => {
    expect(lookUp(parseIp(address), masterbase)).toStrictEqual({ answer: 'out', nearest, distance });
  });

  test('no address, no answer', () => {
    expect(lookUp(null, masterbase)).toStrictEqual({ answer: 'cannot-tell' });
  });

  test('the distance really leads to the nearest end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), nearby), (address) => {
        const least = Math.min(...masterbase.ranges.map(({ cidr }) => away(address, cidr)));
        const expected = least === 0 ? { answer: 'in' } : { answer: 'out', distance: String(least) };
        expect(lookUp(parseIp(address), masterbase)).toMatchObject(expected);
      }),
    );
  });
});

describe('senderOfIp', () => {
  test.each([
    ['108.175.110.40', 'masterbase'],
    ['203.0.113.66', undefined],
  ])('%s: %s', (address, id) => {
    expect(senderOfIp(parseIp(address), PROFILES)?.id).toBe(id);
  });

  test('no address, no sender', () => {
    expect(senderOfIp(null, PROFILES)).toBeNull();
  });
});

function number(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

/** To a /24, by octets. */
function away(address: string, network: string): number {
  const first = number(network.slice(0, network.indexOf('/')));
  return Math.max(first - number(address), number(address) - (first + 255), 0);
}
