import { matchesHost } from '../../received/host.ts';
import type { FindingRule } from '../finding.ts';

/** Below the border a results field bears our own authserv-id. It came with the message (RFC 8601 §5, §7.1). */
export const forgedResults: FindingRule = {
  id: 'forged-results',
  find({ results, vantage }) {
    const forged = results.filter(
      (result) =>
        result.why === 'below-border' &&
        result.fieldName === 'Authentication-Results' &&
        result.authservId !== null &&
        matchesHost(result.authservId, vantage.ownIds),
    );
    const telling = forged.find((result) => result.result === 'pass') ?? forged[0];
    if (!telling) return null;
    return {
      tone: 'warn',
      params: { method: telling.method, result: telling.result, authservId: telling.authservId ?? '' },
      evidence: forged.map(({ field, at }) => ({ field, at })),
    };
  },
};
