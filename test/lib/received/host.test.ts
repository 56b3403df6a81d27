import { expect, test } from 'vitest';
import { matchesHost } from '../../../lib/received/host.ts';

test.each([
  ['mx1.empresa.example', ['mx1.empresa.example'], true],
  ['MX1.Empresa.Example', ['mx1.empresa.example'], true],
  ['a.empresa.example', ['.empresa.example'], true],
  ['empresa.example', ['.empresa.example'], false],
  ['evil-empresa.example', ['.empresa.example'], false],
  ['mx1.empresa.example.evil.example', ['mx1.empresa.example', '.empresa.example'], false],
])('%s against %o: %s', (name, hosts, expected) => {
  expect(matchesHost(name, hosts)).toBe(expected);
});
