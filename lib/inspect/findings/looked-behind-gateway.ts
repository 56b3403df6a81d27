import { matchesHost } from '../../received/host.ts';
import { PLATFORMS } from '../../received/platform.ts';
import type { FindingRule } from '../finding.ts';

/** Microsoft 365 took the message from a gateway of ours and judged the address behind it: its skip list acted. */
export const lookedBehindGateway: FindingRule = {
  id: 'looked-behind-gateway',
  find({ border, hops, filters }) {
    if (border.status !== 'found' || border.hop === null || border.ip === null) return null;
    const cip = filters.entries.find(({ believed, meaning }) => believed && meaning === 'cip');
    const took = hops
      .slice(0, border.hop)
      .find(({ by, ip }) => by !== null && ip !== null && matchesHost(by, PLATFORMS.microsoft365.borders));
    if (!cip || cip.value !== border.ip || !took?.ip) return null;
    return {
      tone: 'mute',
      params: { ip: border.ip, server: took.ip },
      evidence: [{ field: cip.field, at: cip.at }],
    };
  },
};
