import { NAMES } from './data/names.ts';
import type { Target, TargetKind } from './target.ts';

/** In the order in which a person looks for what they own. */
export const KINDS: readonly TargetKind[] = ['filter', 'mta', 'cloud', 'gateway', 'antispam', 'ban'];

/** The targets in whose names every word stands: product, id, vendor, older names. Case and accents make no difference. */
export function findTargets(targets: readonly Target[], text: string): Target[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return targets.filter(({ id, product, versions }) => {
    const { vendor, also } = namesOf(id);
    const names = plain([id, product, versions, vendor, ...also].join(' '));
    return words.every((word) => names.includes(word));
  });
}

/** The levers of the same vendor's mail product that skip less, for one that comes last. */
export function narrowerThan(target: Target, targets: readonly Target[]): Target[] {
  if (target.shown !== 'last') return [];
  const { vendor } = namesOf(target.id);
  return targets.filter(
    (one) =>
      one.kind === target.kind &&
      namesOf(one.id).vendor === vendor &&
      (one.shown === 'default' || one.shown === 'labelled'),
  );
}

function namesOf(id: string) {
  return (Object.hasOwn(NAMES.rows, id) ? NAMES.rows[id] : undefined) ?? { vendor: '', also: [] };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
