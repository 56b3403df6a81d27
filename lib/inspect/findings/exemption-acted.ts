import { filterEvidence } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** A filter let the message pass because of something that the administrator opened. */
export const exemptionActed: FindingRule = {
  id: 'exemption-acted',
  find({ filters: { entries, outcome } }) {
    if (outcome?.kind !== 'acted') return null;
    return {
      tone: 'good',
      params: { tokens: outcome.params['tokens'] ?? '' },
      evidence: filterEvidence(entries, outcome.restsOn),
    };
  },
};
