import type { FindingRule } from '../finding.ts';
import { namedFields } from '../named-fields.ts';

/** draft-ietf-dkim-dkim2-spec. */
const FIELDS = ['DKIM2-Signature', 'Message-Instance'];

/** DKIM2 is not a standard yet, and its drafts still change: named and not judged. */
export const dkim2: FindingRule = {
  id: 'dkim2',
  find({ message }) {
    const named = namedFields(message, FIELDS);
    return named && { tone: 'mute', params: { fields: named.names }, evidence: named.evidence };
  },
};
