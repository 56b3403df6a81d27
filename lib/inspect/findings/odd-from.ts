import type { FindingRule } from '../finding.ts';
import { fieldEvidence } from '../evidence.ts';

/** One From field, but no single domain in it: several domains, a group, or what two programs may read as two addresses. */
export const oddFrom: FindingRule = {
  id: 'odd-from',
  find({ about, fromDomain, message }) {
    if (about.fromFields !== 1 || fromDomain !== null) return null;
    const domains = about.from?.value.map((mailbox) => mailbox.domain ?? mailbox.address) ?? [];
    return { tone: 'bad', params: { domains: domains.join(', ') }, evidence: fieldEvidence(message, 'from') };
  },
};
