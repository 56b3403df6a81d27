import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { Asked } from './ask.ts';

const REVERSE = '4.2.0.192.in-addr.arpa';
const names = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example`);
const hosts = (count: number, ...records: string[]) => Object.fromEntries(names(count).map((name) => [name, records]));

describe('limits (RFC 7208 §4.6.4)', () => {
  const self: Asked = { zone: { 'd.example': ['A 192.0.2.8', 'MX 10 d.example'], [REVERSE]: ['PTR x.example'] } };
  const inner = { 'i.example': ['TXT v=spf1 a a a a a a a a', 'A 192.0.2.9'], 'd.example': ['A 192.0.2.8'] };

  test.each<[string, string, string, Asked?]>([
    ['ten lookups', 'a mx a mx a mx a mx a ptr ip4:192.0.2.4 -all', 'spf-matched', self],
    ['eleven', 'a mx a mx a mx a mx a ptr a ip4:192.0.2.4 -all', 'spf-too-many-lookups', self],
    ['eleven terms, ten asked', 'a mx a mx a mx a mx a ptr ip4:192.0.2.4 a', 'spf-matched', self],
    ['ten, with those included', 'a include:i.example ip4:192.0.2.4 mx -all', 'spf-matched', { zone: inner }],
    ['eleven, with those included', 'a include:i.example a ip4:192.0.2.4', 'spf-too-many-lookups', { zone: inner }],
    ['exists is a lookup', `${'a '.repeat(10)}exists:d.example`, 'spf-too-many-lookups', self],
    ['redirect is a lookup', `${'a '.repeat(10)}redirect=i.example`, 'spf-too-many-lookups', self],
    ['ip4, ip6 and all do not', `${'ip4:192.0.2.9 ip6:::1 '.repeat(20)}all`, 'spf-matched', self],
    ['%{p} is a lookup', `${'a '.repeat(9)}a:%{p}.example all`, 'spf-too-many-lookups', self],
    ['%{p} is one lookup', `${'a '.repeat(7)}a:%{p}.h.example a:%{p}.h.example all`, 'spf-matched', self],
    ['a record that includes itself', 'include:d.example', 'spf-too-many-lookups'],
    ['a record that redirects to itself', 'redirect=d.example', 'spf-too-many-lookups'],
    ['two voids', 'a:x1.example a:x2.example ?all', 'spf-matched'],
    ['three voids', 'a:x1.example mx:x2.example exists:x3.example ?all', 'spf-too-many-voids'],
    ['no data is a void', 'a mx a', 'spf-too-many-voids'],
    [
      'an included void counts',
      'a include:i.example',
      'spf-too-many-voids',
      { zone: { 'i.example': ['TXT v=spf1 a a'] } },
    ],
    ['a client without reverse name is a void', 'ptr ptr ptr', 'spf-too-many-voids'],
    [
      'errors of the reverse zone are none',
      'ptr ptr ptr ptr',
      'spf-nothing-matched',
      { zone: { [REVERSE]: ['PTR FAIL'] } },
    ],
  ])('%s: %s', async (_, record, why, asked) => {
    expect(await ask(`v=spf1 ${record}`, asked)).toMatchObject({ why });
  });

  test('voids are counted by terms: one mx with three IPv4-only exchanges, for an IPv6 client', async () => {
    const zone = { ...hosts(3, 'A 192.0.2.9'), 'd.example': names(3).map((name) => `MX 10 ${name}`) };
    expect(await ask('v=spf1 mx mx ip6:2001:db8::/32', { ip: '2001:db8::1', zone })).toMatchObject({ result: 'pass' });
    expect(await ask('v=spf1 mx mx mx', { ip: '2001:db8::1', zone })).toMatchObject({ why: 'spf-too-many-voids' });
  });

  test('ten exchanges, not eleven', async () => {
    const zone = (count: number) => ({
      ...hosts(11, 'A 192.0.2.4'),
      'd.example': names(count).map((name) => `MX 10 ${name}`),
    });
    expect(await ask('v=spf1 mx', { zone: zone(10) })).toMatchObject({ result: 'pass' });
    expect(await ask('v=spf1 mx', { zone: zone(11) })).toMatchObject({
      result: 'permerror',
      why: 'spf-too-many-exchanges',
    });
  });

  test('ten reverse names; the eleventh is ignored, and no error', async () => {
    const zone = {
      ...hosts(10, 'A 192.0.2.9'),
      'd.example': ['A 192.0.2.4'],
      [REVERSE]: [...names(10), 'd.example'].map((name) => `PTR ${name}`),
    };
    const { result, asked } = await ask('v=spf1 ptr', { zone });
    expect(result).toBe('neutral');
    expect(asked).toHaveLength(12);
  });

  test('no limit on the addresses of a name', async () => {
    const addresses = Array.from({ length: 40 }, (_, index) => `A 198.51.100.${index}`);
    expect(await ask('v=spf1 a', { zone: { 'd.example': [...addresses, 'A 192.0.2.4'] } })).toMatchObject({
      result: 'pass',
    });
  });
});
