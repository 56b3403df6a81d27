import { expect, test } from 'vitest';
import { readOne } from './fields.ts';
import { HOSTILE_HELOS } from './helos.ts';
import { HELO, WILD } from './wild.ts';

test.each(WILD)('$writer', ({ line, expected }) => {
  expect(readOne(line)).toMatchObject({ ...expected, date: '2026-11-21T18:37:58Z' });
});

test.each(WILD.filter(({ line }) => line.includes(HELO)))(
  '$writer: whatever the client says in HELO, its address is read right or not at all',
  ({ line, expected }) => {
    const wrong = HOSTILE_HELOS.map((helo) => readOne(line.replaceAll(HELO, helo))).filter(
      ({ ip, client, candidates }) =>
        (ip !== null && ip !== expected.ip) || (client === 'ambiguous') !== candidates.length > 0,
    );
    expect(wrong).toEqual([]);
  },
);
