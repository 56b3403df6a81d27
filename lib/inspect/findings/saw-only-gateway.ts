import type { FindingRule } from '../finding.ts';
import { isOwnClient } from '../own-client.ts';
import { witnesses } from '../witnesses.ts';

/** A filter behind a gateway of ours judged the gateway's address: whatever it exempts by the sender's address cannot match. */
export const sawOnlyGateway: FindingRule = {
  id: 'saw-only-gateway',
  find(facts) {
    const { border } = facts;
    const witness = witnesses(facts).find(({ ip }) => ip !== border.ip && isOwnClient(ip, facts));
    if (!witness || border.ip === null) return null;
    return {
      tone: 'warn',
      params: { witness: witness.name, ip: witness.ip, border: border.ip },
      evidence: [{ field: witness.field, at: witness.at }],
    };
  },
};
