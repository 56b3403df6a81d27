import { filterEvidence } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** An exemption acted on a message that it was not made for: DMARC failed, or the address is outside the published ranges. */
export const exemptionTooWide: FindingRule = {
  id: 'exemption-too-wide',
  find({ border, sender, judged, filters: { entries, outcome } }) {
    if (outcome?.kind !== 'acted' || border.ip === null) return null;
    const failed = judged.dmarc === 'fail';
    if (!failed && sender?.answer !== 'out') return null;
    return {
      tone: 'bad',
      params: {
        tokens: outcome.params['tokens'] ?? '',
        ip: border.ip,
        sender: sender?.answer === 'out' ? sender.name : '',
        dmarc: failed ? 'fail' : '',
      },
      evidence: filterEvidence(entries, outcome.restsOn),
    };
  },
};
