import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** A name, an address literal, or one of them between the `?` that some servers put for odd characters. */
const ORDINARY = /^\??\[?[\w.:-]*\]?\??$/;

/** The client greeted with what is neither a name nor an address (RFC 5321 §4.1.1.1): written to be misread in the line. */
export const oddHelo: FindingRule = {
  id: 'odd-helo',
  find({ border, hops }) {
    const helo = border.hop === null ? null : (hops[border.hop]?.helo ?? null);
    if (helo === null || ORDINARY.test(helo)) return null;
    return { tone: 'warn', params: { helo }, evidence: hopEvidence(hops, border.hop, 'helo') };
  },
};
