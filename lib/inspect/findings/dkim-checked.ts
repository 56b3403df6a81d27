import { aligned } from '../../authentication/alignment.ts';
import { placed } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** A signature aligned with From that we verified ourselves. */
export const dkimChecked: FindingRule = {
  id: 'dkim-checked',
  find({ checks, fromDomain }) {
    const check = checks.find(
      ({ method, result, domain }) =>
        method === 'dkim' && result === 'pass' && domain !== null && fromDomain !== null && aligned(domain, fromDomain),
    );
    if (!check) return null;
    return {
      tone: 'good',
      params: { domain: check.domain ?? '', selector: check.selector ?? '' },
      evidence: placed(check),
    };
  },
};
