import { expect, test } from 'vitest';
import { RESOLVERS } from '../../../lib/dns/data/resolvers.ts';
import { isPlainDoh, readDohUrl } from '../../../lib/dns/doh-url.ts';

test.each([
  ['https://dns.example/dns-query', 'https://dns.example/dns-query'],
  [' HTTPS://DNS.example ', 'https://dns.example/'],
  ['https://dns.example/dns-query{?dns}', 'https://dns.example/dns-query'],
  ['https://dns.example:8443/q?token=a', 'https://dns.example:8443/q?token=a'],
  ['https://192.0.2.1/dns-query', 'https://192.0.2.1/dns-query'],
  ['https://[2001:db8::1]/dns-query', 'https://[2001:db8::1]/dns-query'],
  ['http://localhost:8053/dns-query', 'http://localhost:8053/dns-query'],
  ['http://127.0.0.1/q', 'http://127.0.0.1/q'],
  ['http://[::1]/q', 'http://[::1]/q'],
  // In clear text over a network.
  ['http://dns.example/dns-query', null],
  ['http://192.168.0.1/dns-query', null],
  ['http://localhost.dns.example/q', null],
  ['http://127.0.0.1.dns.example/q', null],
  // No request may carry them.
  ['https://user:secret@dns.example/dns-query', null],
  ['https://dns.example/dns-query#a', null],
  ['https://dns.example/dns-query#', null],
  // Other things.
  ['', null],
  ['dns.example', null],
  ['tls://dns.example', null],
  ['javascript:alert(1)//https://', null],
  ['https://', null],
  [`https://dns.example/${'a'.repeat(1024)}`, null],
])('%s: %s', (text, url) => {
  expect(readDohUrl(text)).toBe(url);
  expect(url && readDohUrl(url)).toBe(url);
});

test('only in clear text to this machine is plain', () => {
  expect(isPlainDoh(new URL('http://127.0.0.1:8053/q'))).toBe(true);
  expect(isPlainDoh(new URL('https://127.0.0.1/q'))).toBe(false);
  expect(isPlainDoh(new URL('http://192.0.2.1/q'))).toBe(false);
});

test('the public resolvers on the list are spelled as they are kept', () => {
  for (const { url } of RESOLVERS.resolvers) expect(readDohUrl(url)).toBe(url);
});
