import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, KEYS, MAX_KEYS, readPreferences } from '../../entrypoints/shared/preferences.ts';

test('what is stored comes back; what is missing is the default', () => {
  const { value, refused } = readPreferences({ ownHosts: ['mx1.example.com', '.example.org'], language: 'es' });
  expect(value).toEqual({ ...DEFAULTS, ownHosts: ['mx1.example.com', '.example.org'], language: 'es' });
  expect(refused).toEqual([]);
});

test.each([
  ['ownHosts', ['MX1.example.com']],
  ['ownHosts', 'mx1.example.com'],
  ['ownNetworks', ['10.0.0.1/8']],
  ['ownNetworks', ['10.0.0.0/8', 4]],
  ['platform', 'yahoo'],
  ['gateways', ['mimecast', 'postbus']],
  ['borderDialect', 4],
  ['language', 'de'],
  ['answers', { nftables: { chain: 1 } }],
  ['ticket', 'x'.repeat(300)],
  ['resolver', 'http://dns.example/dns-query'],
  ['resolver', 'HTTPS://dns.example/dns-query'],
  ['keys', [{ name: 'S._domainkey.example', record: 'p=' }]],
  ['keys', [{ name: 's._domainkey.example', record: 'p=\n' }]],
  ['keys', [{ name: 's._domainkey.example', record: 'p=', since: 1 }]],
  [
    'keys',
    [
      { name: 's._domainkey.example', record: 'p=' },
      { name: 's._domainkey.example', record: 'p=AA' },
    ],
  ],
  ['keys', Array.from({ length: MAX_KEYS + 1 }, (_, index) => ({ name: `s${index}.example`, record: 'p=' }))],
] as const)('a bad %s falls back alone, and is told', (key, bad) => {
  const { value, refused } = readPreferences({ targets: ['postfix'], [key]: bad });
  expect(value).toEqual({ ...DEFAULTS, targets: ['postfix'] });
  expect(refused.map((one) => one.key)).toEqual([key]);
});

test('a resolver and pasted keys come back out of a file as they went into it', () => {
  const kept = {
    resolver: 'https://dns.example/dns-query',
    keys: [{ name: 's._domainkey.example', record: 'v=DKIM1; p=AAAA' }],
  };
  const { value, refused } = readPreferences(JSON.parse(JSON.stringify(kept)));
  expect(value).toEqual({ ...DEFAULTS, ...kept });
  expect(refused).toEqual([]);
});

test('nobody is asked, unless somebody said who', () => {
  expect(readPreferences({}).value.resolver).toBeNull();
});

test('nothing that could lie in a storage throws', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue()), (stored) => {
      const { value, refused } = readPreferences(stored);
      expect(Object.keys(value).toSorted()).toEqual([...KEYS].toSorted());
      for (const { key } of refused) expect(value[key]).toEqual(DEFAULTS[key]);
    }),
  );
});
