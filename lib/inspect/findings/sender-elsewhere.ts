import { findElsewhere } from '../elsewhere.ts';
import type { FindingRule } from '../finding.ts';

/** Fields that some programs show in place of From, or beside it. */
const FIELDS = ['Sender', 'Resent-From', 'Resent-Sender'] as const;

/** Sender or Resent-From is of another organization than From, and no signature of From's domain covers it. */
export const senderElsewhere: FindingRule = {
  id: 'sender-elsewhere',
  find(facts) {
    for (const name of FIELDS) {
      const other = findElsewhere(facts, name.toLowerCase());
      if (!other) continue;
      const { address, isExplained, evidence } = other;
      const found = { params: { name, address, domain: facts.fromDomain ?? '' }, evidence };
      // Where nobody vouches for From there is nothing that another sender could borrow.
      return isExplained || !facts.vouching.passed
        ? { tone: 'mute', ...found }
        : { tone: 'warn', ...found, blocks: true };
    }
    return null;
  },
};
