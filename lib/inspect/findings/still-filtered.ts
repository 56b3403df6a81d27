import { filterEvidence } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** A filter of ours held the message back, marked it or put it off. */
export const stillFiltered: FindingRule = {
  id: 'still-filtered',
  find({ border, filters: { entries, outcome } }) {
    if (outcome?.kind !== 'filtered') return null;
    return {
      tone: 'warn',
      params: { tokens: outcome.params['tokens'] ?? '', ip: border.ip ?? '' },
      evidence: filterEvidence(entries, outcome.restsOn),
    };
  },
};
