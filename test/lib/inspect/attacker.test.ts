import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Report } from '../../../lib/inspect/report.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';
import { MX } from '../received/writers.ts';
import { attackMail, attacks, honestMail } from './attacker.ts';

/** POSTERN_RUNS=1000000 for a long night. */
const RUNS = Number(process.env['POSTERN_RUNS'] ?? 20_000);

const settings: Settings = { ownHosts: [MX], ownNetworks: [], authservIds: [], platform: null, sender: 'masterbase' };
const report = (bytes: Uint8Array) =>
  inspect(readSource({ bytes }), settings, { now: new Date('2026-11-22T12:00:00Z') });

/** Every place the Report names, wherever it stands in it. */
function placesOf(value: unknown): { readonly start: number; readonly end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(placesOf);
  return 'start' in value && 'end' in value ? [value as { start: number; end: number }, ...inner] : inner;
}

function expectPlacesInside(whole: Report): void {
  const outside = placesOf(whole).filter(
    ({ start, end }) => !(start >= 0 && start <= end && end <= whole.source.bytes),
  );
  expect(outside).toEqual([]);
}

test(
  'whatever a stranger writes, the address is the one that connected, and genuine is only what the true sender sent',
  { timeout: RUNS * 10 },
  () => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const attacked = report(attackMail(attack));
        expect(attacked.verdict.level).not.toBe('genuine');
        // Hostile enough a line may stay open; it never names somebody else.
        expect([attack.ip, null]).toContain(attacked.border.ip);
        expect([attack.ip, undefined]).toContain(attacked.border.suggestion?.ip);
        expectPlacesInside(attacked);

        const honest = report(honestMail(attack));
        expect([honest.verdict.level, honest.border.ip]).toEqual(['genuine', '108.175.97.5']);
        expectPlacesInside(honest);
      }),
      { numRuns: RUNS },
    );
  },
);
