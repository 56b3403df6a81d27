import { findElsewhere } from '../elsewhere.ts';
import type { FindingRule } from '../finding.ts';

/** Answers go to another organization than From names, and no signature of From's domain covers that. */
export const replyElsewhere: FindingRule = {
  id: 'reply-elsewhere',
  find(facts) {
    const other = findElsewhere(facts, 'reply-to');
    if (!other) return null;
    const { address, isExplained, evidence } = other;
    const found = { params: { address, domain: facts.fromDomain ?? '' }, evidence };
    // Where nobody vouches for From there is nothing that another address could borrow.
    return isExplained || !facts.vouching.passed
      ? { tone: 'mute', ...found }
      : { tone: 'warn', ...found, blocks: true };
  },
};
