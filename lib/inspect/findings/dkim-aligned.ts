import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** A believed dkim=pass whose d= is aligned with From (RFC 9989 relaxed alignment); what we verified ourselves says so itself. */
export const dkimAligned: FindingRule = {
  id: 'dkim-aligned',
  find({ conclusion, results, checks }) {
    const [pass] = conclusion.dkim;
    if (
      !pass ||
      checks.some(({ method, result, domain }) => method === 'dkim' && result === 'pass' && domain === pass.domain)
    )
      return null;
    const [witness] = chosen(results, pass.results);
    return {
      // Beside a dmarc=fail a valid signature is no good news: the two contradict each other.
      tone: conclusion.dmarc === 'fail' ? 'warn' : 'good',
      params: { domain: pass.domain, authservId: witness?.authservId ?? '' },
      evidence: resultEvidence(results, pass.results),
    };
  },
};
