import type { FindingRule } from '../finding.ts';
import { namedFields } from '../named-fields.ts';

/** draft-brand-indicators-for-message-identification §5: the first is the sender’s, the others are a receiving server’s. */
const FIELDS = ['BIMI-Selector', 'BIMI-Location', 'BIMI-Indicator', 'BIMI-Logo-Preference'];

/** A logo for the mailbox to show: named and not judged, since it proves nothing that DMARC does not. */
export const bimi: FindingRule = {
  id: 'bimi',
  find({ message }) {
    const named = namedFields(message, FIELDS);
    return named && { tone: 'mute', params: { fields: named.names }, evidence: named.evidence };
  },
};
