import { contradicted } from '../../authentication/beside.ts';
import type { FindingRule } from '../finding.ts';

/** A server of ours said one thing, and our own check says another. Ours counts. */
export const checksDisagree: FindingRule = {
  id: 'checks-disagree',
  find({ checks, results }) {
    for (const said of results) {
      const own = said.believed ? contradicted(said, checks) : null;
      if (!own) continue;
      return {
        tone: 'warn',
        params: { method: own.method.toUpperCase(), server: said.result, own: own.result, domain: own.domain ?? '' },
        evidence: [{ field: said.field, at: said.at }],
      };
    }
    return null;
  },
};
