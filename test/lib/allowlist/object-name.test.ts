import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../lib/base/cidr.ts';
import { parseIp } from '../../../lib/base/ip.ts';
import { objectName } from '../../../lib/allowlist/object-name.ts';
import { withWildcard } from '../../../lib/allowlist/wildcard.ts';

function network(text: string) {
  const [address = '', prefix = ''] = text.split('/');
  const ip = parseIp(address);
  if (ip === null) throw new Error(`not an address: ${text}`);
  return networkOf(ip, Number(prefix));
}

describe('the name of a network', () => {
  test.each([
    ['108.175.97.0/24', 'postern_masterbase_108.175.97.0_24'],
    ['2001:db8:25::/48', 'postern_masterbase_2001-db8-25--_48'],
  ])('%s', (text, name) => {
    expect(objectName({ slug: 'masterbase' }, network(text), 54)).toBe(name);
  });

  test.each([54, 60, 63])('never more than %i characters, and no two the same', (longest) => {
    const long = ['2001:db8:1234:5678:9abc:def0:1234:5678/128', '2001:db8:1234:5678:9abc:def0:1234:5678/127'];
    const widest = [...long, 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128', '255.255.255.255/32', '2001:db8::/32'];
    const names = widest.map((text) => objectName({ slug: 'abcdefghijklmnop' }, network(text), longest));
    for (const name of names) expect(name).toMatch(/^postern_abcdefghijklmnop_[a-z0-9._-]+$/);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(longest);
    expect(new Set(names).size).toBe(widest.length);
  });
});

test.each([
  ['108.175.97.0/24', '108.175.97.0 0.0.0.255'],
  ['108.175.96.0/22', '108.175.96.0 0.0.3.255'],
  ['108.175.97.10/32', '108.175.97.10 0.0.0.0'],
  ['128.0.0.0/1', '128.0.0.0 127.255.255.255'],
  ['2001:db8:25::/48', '2001:db8:25::/48'],
])('%s as a wildcard mask', (text, wildcard) => {
  expect(withWildcard(network(text))).toBe(wildcard);
});
