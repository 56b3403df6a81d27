import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** A believed dmarc=fail: no allowlist overrides it. */
export const dmarcFail: FindingRule = {
  id: 'dmarc-fail',
  find({ conclusion, results, fromDomain }) {
    if (conclusion.dmarc !== 'fail') return null;
    const [witness] = chosen(results, conclusion.restsOn.dmarc);
    return {
      tone: 'bad',
      params: { domain: fromDomain ?? '', authservId: witness?.authservId ?? '' },
      evidence: resultEvidence(results, conclusion.restsOn.dmarc),
    };
  },
};
