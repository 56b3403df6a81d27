import type { FindingRule } from '../finding.ts';
import { resultEvidence } from '../evidence.ts';
import type { Facts } from '../facts.ts';

/**
 * No envelope sender, in a message that is no report and no automatic answer: SPF then looks at HELO (RFC 7208 §2.4), which
 * is a name that anybody can lend. It stands in the way only where nothing else vouches.
 */
export const nullSender: FindingRule = {
  id: 'null-sender',
  find(facts) {
    const { about, conclusion, results, vouching } = facts;
    if (about.envelopeSender?.value !== '' || isAutomatic(facts)) return null;
    const found = {
      params: { result: conclusion.spf ?? 'none' },
      evidence: [
        { field: about.envelopeSender.field, at: about.envelopeSender.at },
        ...resultEvidence(results, conclusion.restsOn.spf),
      ],
    };
    return vouching.passed && conclusion.dkim.length === 0
      ? { tone: 'warn', ...found, blocks: true }
      : { tone: 'mute', ...found };
  },
};

/** RFC 3464, RFC 8098, RFC 3834. */
function isAutomatic({ message }: Facts): boolean {
  if (message.root.type === 'multipart/report') return true;
  return message.fields.some(({ key, text }) => key === 'auto-submitted' && !/^\s*no\b/i.test(text));
}
