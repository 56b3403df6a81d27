import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** A believed dmarc=pass for the domain of From. */
export const dmarcPass: FindingRule = {
  id: 'dmarc-pass',
  find({ conclusion, results, fromDomain }) {
    if (conclusion.dmarc !== 'pass' || fromDomain === null) return null;
    const [witness] = chosen(results, conclusion.restsOn.dmarc);
    return {
      tone: 'good',
      params: { domain: fromDomain, authservId: witness?.authservId ?? '' },
      evidence: resultEvidence(results, conclusion.restsOn.dmarc),
    };
  },
};
