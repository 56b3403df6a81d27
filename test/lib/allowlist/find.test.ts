import { expect, test } from 'vitest';
import { NAMES } from '../../../lib/allowlist/data/names.ts';
import { findTargets, KINDS, narrowerThan } from '../../../lib/allowlist/find.ts';
import { TARGETS } from '../../../lib/allowlist/targets/index.ts';

test('every target has its names', () => {
  expect(TARGETS.map(({ id }) => id).filter((id) => !Object.hasOwn(NAMES.rows, id))).toEqual([]);
});

test('every kind has its place in the list', () => {
  expect(KINDS.toSorted()).toEqual([...new Set(TARGETS.map(({ kind }) => kind))].toSorted());
});

test('nothing sought: everything, in order', () => {
  expect(findTargets(TARGETS, '  ')).toEqual(TARGETS);
});

test.each(TARGETS.map(({ id, product }) => [id, product] as const))(
  '%s is found by its id and its product',
  (id, product) => {
    expect(findTargets(TARGETS, id).map((one) => one.id)).toContain(id);
    expect(findTargets(TARGETS, product.toUpperCase()).map((one) => one.id)).toContain(id);
  },
);

test('only a lever that comes last has narrower ones, and they skip less', () => {
  for (const target of TARGETS)
    for (const narrower of narrowerThan(target, TARGETS)) {
      expect(target.shown).toBe('last');
      expect(narrower.shown).not.toMatch(/last|none/);
      expect(narrower.skips.length).toBeLessThanOrEqual(target.skips.length);
    }
});
