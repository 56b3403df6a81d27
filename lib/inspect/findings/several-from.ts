import type { FindingRule } from '../finding.ts';
import { fieldEvidence } from '../evidence.ts';

/** More than one From field (RFC 5322 §3.6 allows one): programs differ in which of them they show and check. */
export const severalFrom: FindingRule = {
  id: 'several-from',
  find({ about, message }) {
    if (about.fromFields < 2) return null;
    return {
      tone: 'bad',
      params: { count: about.fromFields },
      evidence: fieldEvidence(message, 'from'),
      blocks: true,
    };
  },
};
