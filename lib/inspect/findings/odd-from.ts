import type { FindingRule } from '../finding.ts';
import { fieldEvidence } from '../evidence.ts';

/** One From field, but no single domain in it, or a spelling in which two programs read two. */
export const oddFrom: FindingRule = {
  id: 'odd-from',
  find({ about, author, fromDomain, message }) {
    if (about.fromFields !== 1 || fromDomain !== null) return null;
    const domains = about.from?.value.map((mailbox) => mailbox.domain ?? mailbox.address) ?? [];
    return {
      tone: 'bad',
      params: { form: author.form ?? 'several', domains: domains.join(', ') },
      evidence: fieldEvidence(message, 'from'),
      blocks: true,
    };
  },
};
