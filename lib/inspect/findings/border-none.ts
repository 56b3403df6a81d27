import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** Nobody from outside handed this message over. */
export const borderNone: FindingRule = {
  id: 'border-none',
  find({ border, hops }) {
    if (border.status !== 'none') return null;
    return { tone: 'mute', params: { reason: border.reason }, evidence: hopEvidence(hops, border.hop, 'by') };
  },
};
