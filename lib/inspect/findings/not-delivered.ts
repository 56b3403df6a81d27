import type { FindingRule } from '../finding.ts';

/** What was read is not the message as it was delivered: no server's settings would make its lines worth believing. */
export const notDelivered: FindingRule = {
  id: 'not-delivered',
  find({ border }) {
    if (border.reason !== 'unordered' && border.reason !== 'archived') return null;
    return { tone: 'warn', params: { reason: border.reason }, evidence: [] };
  },
};
