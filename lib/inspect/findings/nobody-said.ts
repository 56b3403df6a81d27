import type { FindingRule } from '../finding.ts';

/** No witness of ours vouched for the domain of From, and none spoke against it. */
export const nobodySaid: FindingRule = {
  id: 'nobody-said',
  find({ border, judged, fromDomain }) {
    if (border.status !== 'found' || fromDomain === null) return null;
    if (judged.dmarc !== null || judged.dkim.length > 0) return null;
    return { tone: 'mute', params: { domain: fromDomain }, evidence: [] };
  },
};
