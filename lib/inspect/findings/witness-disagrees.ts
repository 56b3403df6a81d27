import type { FindingRule } from '../finding.ts';
import { isOwnClient } from '../own-client.ts';
import { witnesses } from '../witnesses.ts';

/** A believed witness names another client than the border line does: two of ours disagree. */
export const witnessDisagrees: FindingRule = {
  id: 'witness-disagrees',
  find(facts) {
    const { border } = facts;
    if (border.ip === null) return null;
    const other = witnesses(facts).find(({ ip }) => ip !== border.ip && !isOwnClient(ip, facts));
    if (!other) return null;
    return {
      tone: 'warn',
      params: { witness: other.name, ip: other.ip, border: border.ip },
      evidence: [{ field: other.field, at: other.at }],
    };
  },
};
