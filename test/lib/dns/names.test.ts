import { describe, expect, test } from 'vitest';
import { parseIp } from '../../../lib/base/ip.ts';
import { dottedAddress, queryName, reverseName } from '../../../lib/dns/names.ts';

describe('a name in a question', () => {
  test.each([
    ['A.Example', 'a.example'],
    ['a.example.', 'a.example'],
    ['_dmarc.a.example', '_dmarc.a.example'],
    ['foo:bar/baz %.example', 'foo:bar/baz %.example'],
    [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(126)}a`, `${'a.'.repeat(126)}a`],
    [`${'a.'.repeat(127)}a`, null],
    ['', null],
    ['.', null],
    ['a..example', null],
    ['.example', null],
    ['bücher.example', null],
    ['a\0.example', null],
  ])('%j: %j', (text, name) => {
    expect(queryName(text)).toBe(name);
  });

  test.each([
    ['192.0.2.10', '192.0.2.10', '10.2.0.192.in-addr.arpa'],
    [
      '2001:db8::cb01',
      '2.0.0.1.0.d.b.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.b.0.1',
      '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    ],
  ])('of the address %s', (address, dotted, reverse) => {
    expect(dottedAddress(parseIp(address)!)).toBe(dotted);
    expect(reverseName(parseIp(address)!)).toBe(reverse);
  });
});
