import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** The border address is in the range its sender published. */
export const inRange: FindingRule = {
  id: 'in-range',
  find({ border, hops, sender }) {
    if (!border.ip || !sender?.range) return null;
    return {
      tone: 'good',
      params: { ip: border.ip, range: sender.range, sender: sender.name },
      evidence: hopEvidence(hops, border.hop, 'ip'),
    };
  },
};
