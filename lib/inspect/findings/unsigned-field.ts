import type { FindingRule } from '../finding.ts';
import { isCovered } from '../vouching.ts';

/** What everybody sees of a message before opening it. h= has to hold From (RFC 6376 §5.4), and should hold Subject (§5.4.1). */
const SEEN = ['From', 'Subject'] as const;

/**
 * The signature that passed does not cover From or Subject, or not every one of them: whoever carried the message may have
 * written them. A message that came straight from From's own host has nobody in between.
 */
export const unsignedField: FindingRule = {
  id: 'unsigned-field',
  find({ message, vouching }) {
    const { candidates, direct } = vouching;
    const domain = candidates.flat()[0]?.domain;
    if (domain === undefined) return null;
    for (const name of SEEN) {
      const fields = message.fields.filter(({ key }) => key === name.toLowerCase());
      if (fields.length === 0 || isCovered(vouching, message, name.toLowerCase())) continue;
      const found = {
        params: { name, domain },
        evidence: fields.map(({ index, value }) => ({ field: index, at: value })),
      };
      return direct ? { tone: 'mute', ...found } : { tone: 'bad', ...found, blocks: true };
    }
    return null;
  },
};
