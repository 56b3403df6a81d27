import { expect, test } from 'vitest';
import { DEFAULTS } from '../../entrypoints/shared/preferences.ts';
import { productsOf } from '../../entrypoints/shared/products.ts';
import { KINDS } from '../../lib/allowlist/find.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';

const [masterbase] = PROFILES;
const ids = (preferences: object, refuser: string | null = null) =>
  productsOf({ ...DEFAULTS, ...preferences }, masterbase!, refuser).map(({ id }) => id);

test('who has named none is offered one of each kind', () => {
  const offered = ids({});
  expect(offered).toHaveLength(KINDS.length);
  expect(offered[0]).toBe('nftables');
});

test('the default first, then the one that refused, then the person’s own, and no other', () => {
  expect(ids({ targets: ['exim', 'postfix', 'pf'], defaultTarget: 'pf' }, 'm365-rule')).toEqual([
    'pf',
    'm365-rule',
    'exim',
    'postfix',
  ]);
});

test('what is kept of a product that is no more, or has no lever, is passed over', () => {
  const none = TARGETS.find(({ shown }) => shown === 'none')!;
  expect(ids({ targets: ['gone', none.id, 'postfix'], defaultTarget: 'gone' })).toEqual(['postfix']);
});

test('only one text that stands for itself and skips nothing is copied without a look at its card', () => {
  const [every] = [productsOf({ ...DEFAULTS, targets: TARGETS.map(({ id }) => id) }, masterbase!)];
  const ready = every.filter(({ rule }) => rule !== null).map(({ id }) => id);
  expect(ready).toContain('nftables');
  for (const id of ready) {
    const target = TARGETS.find((one) => one.id === id)!;
    expect([id, target.shown, target.language === 'steps']).toEqual([id, 'default', false]);
  }
  expect(every.find(({ id }) => id === 'm365-rule')?.rule).toBeNull();
});
