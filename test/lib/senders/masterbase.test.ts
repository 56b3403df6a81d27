import { describe, expect, test } from 'vitest';
import { cidrBounds } from '../../../lib/base/cidr.ts';
import { masterbase } from '../../../lib/senders/profiles/masterbase.ts';

/** The list as the sender's letter prints it. */
const LETTER = [
  '108.175.97.1 hasta 108.175.97.254, ambas inclusive (108.175.97.0/24)',
  '108.175.99.1 hasta 108.175.99.254, ambas inclusive (108.175.99.0/24)',
  '108.175.110.1 hasta 108.175.110.254, ambas inclusive (108.175.110.0/24)',
  '108.175.107.1 hasta 108.175.107.254, ambas inclusive (108.175.107.0/24)',
  '200.9.128.1 hasta 200.9.128.254, ambas inclusive (200.9.128.0/24)',
];

describe('masterbase says what its letter says', () => {
  test('the five ranges, in its order and its words', () => {
    expect(masterbase.ranges.map((range) => range.asPublished)).toStrictEqual(LETTER);
  });

  test.each(LETTER)('%s', (line) => {
    const network = line.slice(line.indexOf('(') + 1, -1);
    const range = masterbase.ranges.find(({ cidr }) => cidr === network);
    expect(range?.asPublished).toBe(line);
  });

  test('1280 addresses in all, no range wider than /24', () => {
    const bounds = masterbase.ranges.map(({ cidr }) => cidrBounds(cidr));
    expect(bounds.reduce((sum, { first, last }) => sum + (last - first + 1n), 0n)).toBe(1280n);
    expect(Math.min(...bounds.map(({ prefix }) => prefix))).toBe(24);
  });

  test('what the letter does not say stays empty', () => {
    expect(masterbase.published).toBeNull();
    expect(masterbase.auth).toStrictEqual({ spfDomains: [], dkimDomains: [], rdnsSuffixes: [] });
  });
});
