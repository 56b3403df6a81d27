import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../lib/base/ip.ts';
import { countAddresses } from '../../../lib/ranges/merge.ts';
import { readRanges } from '../../../lib/ranges/read.ts';
import { spanCidrs } from '../../../lib/ranges/span-cidrs.ts';

const cidrsIn = (text: string) => {
  const { ranges, problems } = readRanges(text, []);
  expect(problems).toStrictEqual([]);
  return ranges.map(({ cidr }) => cidr);
};
const refusalsIn = (text: string) => readRanges(text).problems.map(({ code, params }) => [code, params]);

describe('what people paste', () => {
  test.each([
    ['a network', '108.175.97.0/24', ['108.175.97.0/24']],
    ['an address', '8.8.8.8', ['8.8.8.8/32']],
    ['IPv6, in any spelling', '2A00:1450:0:0::/32', ['2a00:1450::/32']],
    ['a netmask', '1.2.3.0 255.255.255.0', ['1.2.3.0/24']],
    ['a netmask behind a slash', '1.2.2.0/255.255.254.0', ['1.2.2.0/23']],
    ['a wildcard', 'permit 1.2.3.0 0.0.0.255', ['1.2.3.0/24']],
    ['two addresses are no address and mask', '1.2.3.4 5.6.7.8', ['1.2.3.4/32', '5.6.7.8/32']],
    ['a span of a whole network', '8.8.8.0–8.8.8.255', ['8.8.8.0/24']],
    ['a span in Spanish', 'desde 8.8.8.0 hasta 8.8.8.127', ['8.8.8.0/25']],
    ['a span in English', '8.8.8.0 to 8.8.8.127', ['8.8.8.0/25']],
    ['CSV', 'range,comment\n8.8.8.0/24,"first, second"\n9.9.9.9;third', ['8.8.8.0/24', '9.9.9.9/32']],
    ['JSON', '{"prefixes":["8.8.8.0/24",{"ipv6Prefix":"2a00:1450::/32"}]}', ['8.8.8.0/24', '2a00:1450::/32']],
    ['an SPF record', 'v=spf1 ip4:8.8.8.0/24 ip6:2a00:1450::/32 -all', ['8.8.8.0/24', '2a00:1450::/32']],
    ['comments', '8.8.8.8 # not 9.9.9.9\n// 1.1.1.1', ['8.8.8.8/32']],
    ['a list with dashes and full stops', '- 8.8.8.8.\n• 9.9.9.9', ['8.8.8.8/32', '9.9.9.9/32']],
    ['prose', 'On 22.11.2026 at 12:30:45 call +56 2 2421 5500 about release 1.2.3', []],
  ])('%s', (_what, text, cidrs) => {
    expect(cidrsIn(text)).toStrictEqual(cidrs);
  });

  test('the letter of MasterBase: five networks, each with its words, and the two ends that they leave out', () => {
    const { ranges, problems, notes } = readRanges(readFileSync('test/lib/ranges/letter.txt', 'utf8'));
    expect(problems).toStrictEqual([]);
    expect(ranges.map(({ cidr, text }) => [cidr, text])).toStrictEqual(
      ['108.175.97', '108.175.99', '108.175.110', '108.175.107', '200.9.128'].map((net) => [
        `${net}.0/24`,
        `${net}.1 hasta ${net}.254, ambas inclusive (${net}.0/24)`,
      ]),
    );
    expect(notes.map(({ code }) => code)).toStrictEqual(Array.from({ length: 5 }, () => 'range.ends'));
  });

  test('a span alone stays exact: .1 to .254 is fourteen networks, and a note says which /24 is nearly meant', () => {
    const { ranges, notes } = readRanges('8.8.8.1 hasta 8.8.8.254');
    expect(ranges).toHaveLength(14);
    expect(countAddresses(ranges.map(({ cidr }) => cidr))).toBe(254n);
    expect(notes).toStrictEqual([
      { code: 'range.ends', line: 1, text: '8.8.8.1 hasta 8.8.8.254', params: { cidr: '8.8.8.0/24' } },
    ]);
  });

  test('what is written twice, or inside another, is told', () => {
    const { ranges, notes } = readRanges('8.8.8.0/24\n8.8.8.0/25\n8.8.8.0/24');
    expect(ranges).toHaveLength(3);
    expect(notes.map(({ code, line }) => [code, line])).toStrictEqual([
      ['range.inside', 2],
      ['range.duplicate', 3],
    ]);
  });
});

describe('what is refused, with its line', () => {
  test.each([
    ['010.8.0.0/24', 'range.leading-zero', {}],
    ['108.175.97/24', 'range.short-form', {}],
    ['108.175.97', 'range.short-form', {}],
    ['1818193152/24', 'range.number-form', {}],
    ['1818193152', 'range.number-form', {}],
    ['0x6c.1/24', 'range.number-form', {}],
    ['108.175.97.0/024', 'range.prefix', { max: 32 }],
    ['108.175.97.0/+24', 'range.prefix', { max: 32 }],
    ['2a00:1450::/129', 'range.prefix', { max: 128 }],
    ['108.175.97.5/24', 'range.host-bits', { network: '108.175.97.0/24', single: '108.175.97.5' }],
    ['fe80::1%eth0', 'range.zone', {}],
    ['::ffff:8.8.8.8', 'range.mapped', { v4: '8.8.8.8' }],
    ['2a00::8.8.8.8/120', 'range.embedded', {}],
    ['2a00:1450:/32', 'range.rubbish', { rest: '2a00:1450:' }],
    ['8.8.8.0 255.0.255.0', 'range.mask', { mask: '255.0.255.0' }],
    ['8.8.8.8/255.255.255.255', 'range.mask-ambiguous', { mask: '255.255.255.255' }],
    ['8.8.8.9 - 8.8.8.1', 'range.reversed', {}],
    ['8.8.8.1 a 2a00::1', 'range.families', {}],
    ['8.8.8.1 to 8.8.8.254 (8.8.9.0/24)', 'range.disagree', { cidr: '8.8.9.0/24' }],
    ['8.8.8.1 to 8.8.8.200 (8.8.8.0/24)', 'range.disagree', { cidr: '8.8.8.0/24' }],
    ['mail.example.com', 'range.name', {}],
    ['https://example.com/ranges', 'range.name', {}],
    ['8.8.8.0/24abc', 'range.rubbish', { rest: 'abc' }],
    ['8.8.8.8.8', 'range.rubbish', { rest: '.8' }],
    ['8.8.8.8/32/32', 'range.rubbish', { rest: '/32' }],
    ['300.1.1.1', 'range.rubbish', { rest: '300' }],
    ['٨.8.8.8', 'range.not-ascii', { column: 1, character: 'U+0668' }],
    ['8.8.8.0／24', 'range.not-ascii', { column: 8, character: 'U+FF0F' }],
    ['8.8.8.8\u200B', 'range.not-ascii', { column: 8, character: 'U+200B' }],
    ['\u202E8.8.8.8', 'range.not-ascii', { column: 1, character: 'U+202E' }],
    ['8.8\u200B.8.8/24', 'range.not-ascii', { column: 4, character: 'U+200B' }],
    ['10.1.0.0/16', 'range.special', { range: '10.1.0.0/16', block: '10.0.0.0/8', name: 'Private-Use' }],
  ])('%s', (text, code, params) => {
    expect(readRanges(`9.9.9.9\n${text}`)).toMatchObject({
      ranges: [{ cidr: '9.9.9.9/32', line: 1 }],
      problems: [{ code, line: 2, params }],
    });
  });

  test('lists of clouds and APIs', () => {
    expect(refusalsIn('{"syncToken":"1","prefixes":[{"ip_prefix":"3.5.140.0/22"}]}')).toStrictEqual([
      ['list.purpose', { hint: 'syncToken' }],
    ]);
  });

  test.each(['127.0.0.1', '192.168.0.0 255.255.0.0', '100.64.0.0/10', 'fd00::/8', '0.0.0.0/0', '::/0'])(
    'not public: %s',
    (text) => {
      expect(refusalsIn(text).map(([code]) => code)).toStrictEqual(['range.special']);
    },
  );
});

const span = fc
  .record({ version: fc.constantFrom(4 as const, 6 as const), start: fc.nat(300), length: fc.nat(300) })
  .map(({ version, start, length }) => {
    const base = version === 4 ? 0x0808_0800n : 0x2a00_1450n << 96n;
    const at = (offset: number) => ipFromNumber(base + BigInt(offset), version);
    return { first: at(start), last: at(start + length), count: BigInt(length + 1) };
  });

const publicNetwork = fc
  .tuple(fc.bigInt(0x0100_0000n, 0xdfff_ffffn), fc.integer({ min: 8, max: 32 }))
  .map(([number, length]) => networkOf(ipFromNumber(number, 4), length));

const SEPARATORS = ['\n', ', ', ';', '\t', '", "', '\r\n'];
const PIECES = ['8.8.8.8', '/', '-', ' ', '.', ':', '10.0.0.1', '24', '255.0.0.0', '::', 'hasta', '%', '(', '\n', '０'];

describe('properties', () => {
  test('a span is exactly its addresses, in the fewest networks', () => {
    fc.assert(
      fc.property(span, ({ first, last, count }) => {
        const networks = spanCidrs(first, last);
        expect(countAddresses(networks)).toBe(count);
        expect(cidrsIn(`${first} - ${last}`)).toStrictEqual(networks);
      }),
    );
  });

  test('what it writes it reads, among any separators', () => {
    const list = fc.array(publicNetwork, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.constantFrom(...SEPARATORS), (networks, between) => {
        expect(cidrsIn(networks.join(between))).toStrictEqual(networks);
      }),
    );
  });

  test('never throws, and never takes what is not public', () => {
    const scraps = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps), (text) => {
        const { ranges } = readRanges(text);
        expect(ranges.filter(({ cidr }) => /^(?:10|127|255)\./.test(cidr))).toStrictEqual([]);
      }),
    );
  });
});
