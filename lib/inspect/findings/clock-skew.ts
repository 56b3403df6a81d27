import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** Slower than this is a queue, not a clock; what runs backwards by less is rounding. */
const TOLERANCE_SECONDS = 2;

/** A line is dated before the one below it: one of the two servers' clocks is off. */
export const clockSkew: FindingRule = {
  id: 'clock-skew',
  find({ hops }) {
    const late = hops.find((hop) => hop.delay !== null && hop.delay < -TOLERANCE_SECONDS);
    if (!late || late.delay === null) return null;
    return {
      tone: 'mute',
      params: { seconds: -late.delay, server: late.by ?? '' },
      evidence: hopEvidence(hops, late.index, 'date'),
    };
  },
};
