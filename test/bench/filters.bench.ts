import { expect, test } from 'vitest';
import { HEADERS } from '../../lib/inspect/filters/headers.ts';
import { readFilters } from '../../lib/inspect/filters/read.ts';
import { readMessage } from '../../lib/message/read.ts';
import { readSource } from '../../lib/message/source.ts';
import type { Border } from '../../lib/received/border.ts';

const NAMES = [...HEADERS.values()].map(({ name }) => name);
const NO_BORDER: Border = {
  status: 'unknown',
  reason: 'no-received',
  ip: null,
  hop: null,
  candidates: [],
  gateway: null,
  suggestion: null,
};
const MEGABYTE = 1_000_000;
const HOSTILE = ['A:1;', ';', 'A=1 ', 'tests=A ', 'A(1);', '1 AB ', '[', '=', 'x'];

/** Every header there is, filled with one piece, `size` bytes in all. */
function fieldsOf(piece: string, size: number) {
  const each = Math.floor(size / NAMES.length);
  const text = NAMES.map((name) => `${name}: ${piece.repeat(Math.ceil(each / piece.length))}\n`).join('');
  return readMessage(readSource({ text: `${text}\n` })).fields;
}

test('a megabyte of any attack: at most 100 ms, and no more than linear', async ({ bench }) => {
  const sizes = [MEGABYTE / 8, MEGABYTE];
  const runs = HOSTILE.flatMap((piece) =>
    sizes.map((size) => ({ name: `${piece} ${size}`, fields: fieldsOf(piece, size) })),
  );
  const results = await bench.compare(
    ...runs.map(({ name, fields }) => bench(name, () => void readFilters(fields, [], NO_BORDER))),
    { time: 100, warmupTime: 50 },
  );
  const slow = HOSTILE.flatMap((piece) => {
    const [small = 0, large = 0] = sizes.map((size) => results.get(`${piece} ${size}`).latency.mean);
    const exponent = Math.log(large / small) / Math.log(8);
    return large > 100 || exponent > 1.2 ? [{ piece, large, exponent }] : [];
  });
  expect(slow).toStrictEqual([]);
});
