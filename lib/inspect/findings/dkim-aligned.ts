import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** A believed dkim=pass whose d= is aligned with From (RFC 9989 relaxed alignment). */
export const dkimAligned: FindingRule = {
  id: 'dkim-aligned',
  find({ conclusion, results }) {
    const [pass] = conclusion.dkim;
    if (!pass) return null;
    const [witness] = chosen(results, pass.results);
    return {
      // Beside a dmarc=fail a valid signature is no good news: the two contradict each other.
      tone: conclusion.dmarc === 'fail' ? 'warn' : 'good',
      params: { domain: pass.domain, authservId: witness?.authservId ?? '' },
      evidence: resultEvidence(results, pass.results),
    };
  },
};
