import type { FindingRule } from '../finding.ts';

/** The sender's address or name stands in the message, where anybody can write it. */
export const claimedBelow: FindingRule = {
  id: 'claimed-below',
  find({ sender }) {
    const claim = sender?.claims[0];
    if (!claim || sender?.answer !== 'out') return null;
    return {
      tone: 'warn',
      params: { value: claim.value, kind: claim.kind, sender: sender.name },
      evidence: claim.at ? [{ field: claim.field, at: claim.at }] : [],
    };
  },
};
