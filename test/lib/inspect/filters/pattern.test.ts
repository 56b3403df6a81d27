import { expect, test } from 'vitest';
import { matches } from '../../../../lib/inspect/filters/pattern.ts';

test.each([
  ['SKN', 'skn', true],
  ['SKN', 'SKNX', false],
  ['', '', true],
  ['', 'x', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['POSTERN_*', 'postern_masterbase', true],
  ['POSTERN_*', 'POSTERN', false],
  ['*notspam', 'inbound_notspam', true],
  ['*notspam', 'notspammer', false],
  ['*Sender IP whitelisted*', 'Default: sender ip whitelisted, not delayed', true],
  ['*a*a', 'a', false],
  ['a*a', 'a', false],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
])('%s and %s: %s', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});
