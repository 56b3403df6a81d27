import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ipFromNumber, ipToNumber, ipVersion, parseIp } from '../../../lib/base/ip.ts';
import type { Ip } from '../../../lib/base/ip.ts';

const v4 = fc.ipV4();
const group = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 0xffff }));
const groups = fc.array(group, { minLength: 8, maxLength: 8 });

/** RFC 5952 §4 by its words: lower case, no leading zeros, the longest run of two zeros or more, the first of equals. */
function canonical(words: readonly number[]): string {
  const text = words.map((word) => word.toString(16));
  let best = { start: 0, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (words[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  if (best.length < 2) return text.join(':');
  return `${text.slice(0, best.start).join(':')}::${text.slice(best.start + best.length).join(':')}`;
}

const isMapped = (words: readonly number[]) => words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;

/** Any spelling RFC 4291 §2.2 allows: leading zeros, capitals, any run of zeros as `::`, a dotted end. */
const spelled = fc
  .record({
    words: groups.filter((words) => !isMapped(words)),
    padding: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
    capitals: fc.boolean(),
    dotted: fc.boolean(),
    run: fc.nat({ max: 7 }),
    length: fc.integer({ min: 1, max: 8 }),
    compress: fc.boolean(),
  })
  .map(({ words, padding, capitals, dotted, run, length, compress }) => {
    const text = words.map((word, index) => word.toString(16).padStart(padding[index]!, '0'));
    const last = dotted ? 6 : 8;
    const tail = [words[6]! >> 8, words[6]! & 255, words[7]! >> 8, words[7]! & 255].join('.');
    const parts = dotted ? [...text.slice(0, 6), tail] : text;
    const end = Math.min(run + length, last);
    const zeros = run < last && words.slice(run, end).every((word) => word === 0);
    const whole =
      compress && zeros ? `${parts.slice(0, run).join(':')}::${parts.slice(end).join(':')}` : parts.join(':');
    return { words, text: capitals ? whole.toUpperCase() : whole };
  });

describe('parseIp', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['255.255.255.255', '255.255.255.255'],
    ['2001:DB8:0:0:8:800:200C:417A', '2001:db8::8:800:200c:417a'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['1::', '1::'],
    ['::1', '::1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['::192.0.2.1', '::c000:201'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ])('%s is %s', (text, ip) => {
    expect(parseIp(text)).toBe(ip);
  });

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.4.',
    '.1.2.3.4',
    '1..2.3',
    '256.1.1.1',
    '010.8.0.0',
    '1.2.3.04',
    '1.2.3.00',
    '0x7f.0.0.1',
    '1818193152',
    '0x7f000001',
    ' 1.2.3.4',
    '1.2.3.4 ',
    '1.2.3.4\n',
    '[1.2.3.4]',
    '1.2.3.4:25',
    '1.2.3.4/32',
    '+1.2.3.4',
    '１.2.3.4',
    ':',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    ':1:2:3:4:5:6:7',
    '12345::',
    'fe80::1%eth0',
    '[::1]',
    'IPv6:2001:db8::1',
    '2001:db8::1/64',
    '::ffff:010.8.0.0',
    '::ffff:1.2.3.04',
    '::ffff:256.1.1.1',
    '::ffff:1.2.3',
    '::1.2.3.4:1',
    '1.2.3.4::',
    'g::1',
  ])('refuses %j', (text) => {
    expect(parseIp(text)).toBeNull();
  });

  test('every IPv4 address is its own spelling', () => {
    fc.assert(
      fc.property(v4, (text) => {
        expect(parseIp(text)).toBe(text);
      }),
    );
  });

  test('every spelling of an IPv6 address gives the canonical one', () => {
    fc.assert(
      fc.property(spelled, ({ words, text }) => {
        expect(parseIp(text)).toBe(canonical(words));
      }),
      { numRuns: 500 },
    );
  });

  test('an IPv4-mapped address is the IPv4 address', () => {
    fc.assert(
      fc.property(v4, (text) => {
        expect(parseIp(`::ffff:${text}`)).toBe(text);
      }),
    );
  });

  test('is what it gives back, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\da-f:.]{0,45}$/)), (text) => {
        const ip = parseIp(text);
        expect(ip && parseIp(ip)).toBe(ip);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('as a number', () => {
  test.each<[string, bigint]>([
    ['0.0.0.1', 1n],
    ['108.175.97.0', 1823432960n],
    ['255.255.255.255', 0xffffffffn],
    ['::1', 1n],
    ['2001:db8::', 0x20010db8000000000000000000000000n],
  ])('%s is %s', (text, number) => {
    const ip = parseIp(text)!;
    expect(ipToNumber(ip)).toBe(number);
    expect(ipFromNumber(number, ipVersion(ip))).toBe(ip);
  });

  test('and back', () => {
    const ip = fc.oneof(v4, groups.map(canonical)).map((text) => parseIp(text)!);
    fc.assert(
      fc.property(ip, (address: Ip) => {
        expect(ipFromNumber(ipToNumber(address), ipVersion(address))).toBe(address);
      }),
    );
  });
});
