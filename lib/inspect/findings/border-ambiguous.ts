import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** A line of our own leaves open which address handed the message over. */
export const borderAmbiguous: FindingRule = {
  id: 'border-ambiguous',
  find({ border, hops }) {
    if (border.status !== 'ambiguous') return null;
    return {
      tone: 'mute',
      params: { reason: border.reason, candidates: border.candidates.join(', ') },
      evidence: hopEvidence(hops, border.hop, 'by'),
    };
  },
};
