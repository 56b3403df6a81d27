import { describe, expect, test } from 'vitest';
import { networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { SPECIAL_BLOCKS } from '../../../lib/ranges/data/special-blocks.ts';
import { specialBlockOf, specialBlocks } from '../../../lib/ranges/special.ts';
import type { Ip } from '../../../lib/base/ip.ts';

describe('special blocks', () => {
  test('the data says whence and when', () => {
    expect(SPECIAL_BLOCKS.source).toContain('IANA');
    expect(SPECIAL_BLOCKS.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(SPECIAL_BLOCKS.rows.map(({ block }) => block)).size).toBe(SPECIAL_BLOCKS.rows.length);
    for (const { block } of SPECIAL_BLOCKS.rows) expect(parseCidr(block)).toBe(block);
  });

  test.each(specialBlocks.map(({ block }) => [block]))('%s is refused, inside and around', (block) => {
    const [address, prefix] = block.split('/') as [Ip, string];
    expect(specialBlockOf(block)).not.toBeNull();
    expect(specialBlockOf(networkOf(address, block.includes(':') ? 128 : 32))).not.toBeNull();
    expect(specialBlockOf(networkOf(address, Number(prefix) - 1))).not.toBeNull();
  });

  test.each([
    ['108.175.97.0/24', null],
    ['200.9.128.0/24', null],
    ['2a00:1450::/32', null],
    ['2620:4f:8001::/48', null],
    ['9.0.0.0/8', null],
    ['11.0.0.0/8', null],
    ['172.32.0.0/11', null],
    ['198.20.0.0/14', null],
    ['223.255.255.0/24', null],
    ['10.255.255.255/32', '10.0.0.0/8'],
    ['203.0.112.0/23', '203.0.113.0/24'],
    ['fd00::/8', 'fc00::/7'],
    ['2001:0::/32', '2001::/23'],
    ['64:ff9b::/96', '::/3'],
  ])('%s: %s', (network, block) => {
    expect(specialBlockOf(parseCidr(network) as Cidr)?.block ?? null).toBe(block);
  });

  test('the blocks are an argument', () => {
    expect(specialBlockOf(parseCidr('10.0.0.0/8') as Cidr, [])).toBeNull();
  });
});
