import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** Nothing tells which lines are ours; the suggestion, where there is one, is what the screen asks about. */
export const borderUnknown: FindingRule = {
  id: 'border-unknown',
  find({ border, hops }) {
    if (border.status !== 'unknown' || border.reason === 'unordered' || border.reason === 'archived') return null;
    const suggested = border.suggestion;
    return {
      tone: 'mute',
      params: { reason: border.reason, server: suggested?.server ?? '', ip: suggested?.ip ?? '' },
      evidence: hopEvidence(hops, suggested?.hop ?? null, 'by'),
    };
  },
};
