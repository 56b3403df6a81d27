import type { FindingRule } from '../finding.ts';

/** No From field: there is no domain anybody could have vouched for. */
export const noFrom: FindingRule = {
  id: 'no-from',
  find({ about, message }) {
    return about.fromFields === 0 && message.fields.length > 0 ? { tone: 'warn', params: {}, evidence: [] } : null;
  },
};
