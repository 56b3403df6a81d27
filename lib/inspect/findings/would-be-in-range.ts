import { lookUp } from '../../senders/lookup.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** No border yet, but if the suggested server is ours, the address it saw is in a published range. */
export const wouldBeInRange: FindingRule = {
  id: 'would-be-in-range',
  find({ border, hops, profiles }) {
    const suggested = border.suggestion;
    if (!suggested) return null;
    for (const profile of profiles) {
      const found = lookUp(suggested.ip, profile);
      if (found.answer !== 'in') continue;
      return {
        tone: 'mute',
        params: { ip: suggested.ip, range: found.range, sender: profile.name, server: suggested.server },
        evidence: hopEvidence(hops, suggested.hop, 'ip'),
      };
    }
    return null;
  },
};
