import type { Hop } from '../../received/hop.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** What runs backwards by less is rounding. */
const TOLERANCE_SECONDS = 2;

/** A line is dated before the one below it: one of the two servers' clocks is off. */
export const clockSkew: FindingRule = {
  id: 'clock-skew',
  find({ hops }) {
    const late = hops.find((hop) => hop.delay !== null && hop.delay < -TOLERANCE_SECONDS);
    if (!late || late.delay === null) return null;
    return {
      tone: 'mute',
      params: { seconds: -late.delay, server: late.by ?? '', off: offServer(hops, late.index) },
      evidence: hopEvidence(hops, late.index, 'date'),
    };
  },
};

/** Of the two, the server without whose line the others are in order; empty where either would do, or neither. */
function offServer(hops: readonly Hop[], upper: number): string {
  const withoutUpper = inOrder(hops[upper - 1], hops[upper + 1]);
  const withoutLower = inOrder(hops[upper], hops[upper + 2]);
  if (withoutUpper === withoutLower) return '';
  return hops[withoutUpper ? upper : upper + 1]?.by ?? '';
}

function inOrder(above: Hop | undefined, below: Hop | undefined): boolean {
  if (!above?.date || !below?.date) return true;
  return (Date.parse(above.date) - Date.parse(below.date)) / 1000 >= -TOLERANCE_SECONDS;
}
