import type { FindingRule } from '../finding.ts';

/** What DMARC comes to by our own check, where no server of ours says the same. */
export const dmarcChecked: FindingRule = {
  id: 'dmarc-checked',
  find({ checks, conclusion }) {
    const check = checks.find(({ method, result }) => method === 'dmarc' && (result === 'pass' || result === 'fail'));
    if (!check || check.result === conclusion.dmarc) return null;
    return {
      tone: check.result === 'pass' ? 'good' : 'bad',
      params: { result: check.result, domain: check.domain ?? '' },
      evidence: [],
    };
  },
};
