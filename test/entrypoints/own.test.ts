import { expect, test } from 'vitest';
import { readAuthservId, readOwn } from '../../entrypoints/shared/own.ts';
import { DEFAULTS } from '../../entrypoints/shared/preferences.ts';

test.each([
  ['MX1.Example.com ', 'host', 'mx1.example.com'],
  ['mx1', 'host', 'mx1'],
  ['.example.com', 'suffix', '.example.com'],
  ['.interno.local', 'suffix', '.interno.local'],
  ['192.0.2.0/28', 'network', '192.0.2.0/28'],
  ['192.0.2.7', 'network', '192.0.2.7/32'],
  ['2001:DB8::/48', 'network', '2001:db8::/48'],
])('%j is a %s', (typed, kind, value) => {
  expect(readOwn(typed, DEFAULTS)).toEqual({ entry: { kind, value } });
});

test.each([
  ['0.0.0.0/0', 'everything'],
  ['::/0', 'everything'],
  ['8.0.0.0/7', 'too-wide'],
  ['2000::/3', 'too-wide'],
  ['192.0.2.7/28', 'host-bits'],
  ['010.8.0.0/24', 'not-a-name'],
  ['192.0.2.0/33', 'not-a-name'],
  ['.cl', 'public-suffix'],
  ['.com.ar', 'public-suffix'],
  ['.', 'not-a-name'],
  ['a b', 'not-a-name'],
  ['https://example.com/', 'not-a-name'],
])('%j is refused: %s', (typed, key) => {
  expect(readOwn(typed, DEFAULTS)).toMatchObject({ error: { key } });
});

test('the network around an address is offered, not taken', () => {
  expect(readOwn('192.0.2.7/28', DEFAULTS)).toMatchObject({ error: { params: { network: '192.0.2.0/28' } } });
});

test('nothing is added twice, nor without end', () => {
  expect(readOwn('MX1.example.com', { ...DEFAULTS, ownHosts: ['mx1.example.com'] })).toMatchObject({
    error: { key: 'twice' },
  });
  const many = Array.from({ length: 200 }, (_, index) => `mx${index}.example.com`);
  expect(readOwn('new.example.com', { ...DEFAULTS, ownHosts: many })).toMatchObject({ error: { key: 'too-many' } });
  expect(readAuthservId('mx1.example.com', { ...DEFAULTS, authservIds: ['mx1.example.com'] })).toMatchObject({
    error: { key: 'twice' },
  });
});
