import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withWebmails } from '../../bin/readme/webmails.ts';
import { ADAPTERS } from '../../lib/webmail/adapters/index.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The formatter pads the cells of a table. */
const unpadded = (text: string) => text.replaceAll(/[ \t]+|-{3,}/g, (run) => run.slice(0, 1));

test('the table of webmails is what the adapters say of themselves (npm run readme)', () => {
  expect(unpadded(readme)).toBe(unpadded(withWebmails(readme, ADAPTERS)));
});

test('each adapter has its row, and unverified ones say so', () => {
  for (const { products, evidence } of ADAPTERS.filter((adapter) => adapter.products.length > 0)) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${products[0]}`)) ?? '';
    expect([products[0], row.includes('**unverified**')]).toEqual([products[0], evidence === 'unverified']);
  }
});

test('a README without the place for it is refused', () => {
  expect(() => withWebmails('# Postern', ADAPTERS)).toThrow('webmails');
});
