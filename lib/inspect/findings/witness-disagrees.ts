import type { FindingRule } from '../finding.ts';

/** A believed Received-SPF names another client than the border line does: two witnesses of ours disagree. */
export const witnessDisagrees: FindingRule = {
  id: 'witness-disagrees',
  find({ border, receivedSpf }) {
    const other = receivedSpf.find(
      (spf) => spf.believed && spf.clientIp !== null && border.ip !== null && spf.clientIp !== border.ip,
    );
    if (!other) return null;
    return {
      tone: 'warn',
      params: { ip: other.clientIp ?? '', border: border.ip ?? '' },
      evidence: [{ field: other.field, at: other.at }],
    };
  },
};
