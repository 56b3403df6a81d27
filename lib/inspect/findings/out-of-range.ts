import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** The border address is in none of the judged sender's ranges. */
export const outOfRange: FindingRule = {
  id: 'out-of-range',
  find({ border, hops, sender, conclusion }) {
    if (!border.ip || sender?.answer !== 'out') return null;
    const passed = conclusion.dmarc === 'pass' || conclusion.dkim.length > 0;
    return {
      tone: passed ? 'warn' : 'bad',
      params: {
        ip: border.ip,
        sender: sender.name,
        nearest: sender.nearest ?? '',
        distance: sender.distance ?? '',
      },
      evidence: hopEvidence(hops, border.hop, 'ip'),
    };
  },
};
