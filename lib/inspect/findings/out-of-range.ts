import { isProvenGateway } from '../../received/gateway.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** The border address is in none of the judged sender's ranges. */
export const outOfRange: FindingRule = {
  id: 'out-of-range',
  find({ border, hops, sender, judged }) {
    // Of a gateway's address that says nothing: the sender may stand behind it.
    if (!border.ip || sender?.answer !== 'out' || isProvenGateway(border.gateway)) return null;
    const passed = judged.dmarc === 'pass' || judged.dkim.length > 0;
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
