import { filterEvidence } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** The message passed a filter, but by another list than one of addresses: the user's own, or one of sender names. */
export const otherListActed: FindingRule = {
  id: 'other-list-acted',
  find({ filters: { entries, outcome } }) {
    if (outcome?.kind !== 'other') return null;
    return {
      tone: 'warn',
      params: { tokens: outcome.params['tokens'] ?? '' },
      evidence: filterEvidence(entries, outcome.restsOn),
    };
  },
};
