import { expect, test } from 'vitest';
import { inspect } from '../../../../lib/inspect/inspect.ts';
import { readSource } from '../../../../lib/message/source.ts';

const NOBODY = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };

const line = (host: string, time: string, year = 2026) =>
  `Received: from x (x.example [10.0.0.1])\n\tby ${host}.example (Postfix) with ESMTP id 25DAF2F6BDA;\n\t21 Nov ${year} ${time} +0000\n`;

function skew(...lines: readonly string[]) {
  const { verdict } = inspect(readSource({ text: lines.join('') + 'From: a@a.example\n\n' }), NOBODY, {
    now: new Date(0),
  });
  return verdict.findings.find(({ id }) => id === 'clock-skew')?.params;
}

test.each([
  [
    'the upper one is slow',
    ['12:00:00', '12:10:00', '12:09:58'],
    { seconds: 600, server: 'a.example', off: 'a.example' },
  ],
  [
    'the lower one is fast',
    ['12:00:06', '12:00:05', '12:10:00', '12:00:00'],
    { seconds: 595, server: 'b.example', off: 'c.example' },
  ],
  ['two lines alone do not tell', ['12:00:00', '12:10:00'], { seconds: 600, server: 'a.example', off: '' }],
])('%s', (_, times, expected) => {
  expect(skew(...times.map((time, index) => line('abcd'.charAt(index), time)))).toEqual(expected);
});

test('years are not clamped', () => {
  expect(skew(line('a', '12:00:00', 2003), line('b', '12:00:00'))).toMatchObject({ seconds: 725_846_400 });
});

test('rounding is no skew', () => {
  expect(skew(line('a', '12:00:00'), line('b', '12:00:02'))).toBeUndefined();
});
