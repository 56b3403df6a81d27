import { matchesHost } from '../../received/host.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** Below the border a line says that a server of ours wrote it. It came with the message. */
export const forgedBorderLine: FindingRule = {
  id: 'forged-border-line',
  find({ border, hops, own }) {
    const borderHop = border.status === 'found' ? border.hop : null;
    if (borderHop === null) return null;
    const forged = hops.find((hop) => hop.index > borderHop && hop.by !== null && matchesHost(hop.by, own.hosts));
    if (!forged) return null;
    return {
      tone: 'warn',
      params: { server: forged.by ?? '', ip: forged.ip ?? '' },
      evidence: hopEvidence(hops, forged.index, 'by'),
    };
  },
};
