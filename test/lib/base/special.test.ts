import { expect, test } from 'vitest';
import { parseIp } from '../../../lib/base/ip.ts';
import { isInternal, specialUse } from '../../../lib/base/special.ts';

test.each([
  ['108.175.97.10', null],
  ['8.8.8.8', null],
  ['2606:4700:4700::1111', null],
  ['126.255.255.255', null],
  ['127.0.0.0', 'loopback'],
  ['127.255.255.255', 'loopback'],
  ['128.0.0.0', null],
  ['::1', 'loopback'],
  ['::2', null],
  ['169.254.1.1', 'link-local'],
  ['fe80::1', 'link-local'],
  ['febf:ffff::1', 'link-local'],
  ['10.20.0.25', 'private'],
  ['172.15.255.255', null],
  ['172.16.0.0', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', null],
  ['192.168.1.1', 'private'],
  ['fd00::1', 'private'],
  ['::ffff:10.0.0.1', 'private'],
  ['100.64.0.1', 'carrier'],
  ['100.128.0.0', null],
  ['192.0.2.25', 'documentation'],
  ['203.0.113.66', 'documentation'],
  ['2001:db8:25::25', 'documentation'],
  ['3fff:fff::1', 'documentation'],
  ['0.0.0.0', 'reserved'],
  ['224.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['::', 'reserved'],
  ['ff02::1', 'reserved'],
])('%s is %s', (text, use) => {
  const ip = parseIp(text)!;
  expect(specialUse(ip)).toBe(use);
  expect(isInternal(ip)).toBe(use === 'loopback' || use === 'link-local' || use === 'private');
});
