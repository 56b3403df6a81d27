import { aligned } from '../../authentication/alignment.ts';
import { placed } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** A signature holds, and is not accepted (RFC 8601 §2.7.1, policy): it does not prove this message, as it stands, to be the sender's. */
export const checkRefused: FindingRule = {
  id: 'check-refused',
  find({ checks, fromDomain }) {
    const check = checks.find(
      ({ method, result, domain }) =>
        method === 'dkim' &&
        result === 'policy' &&
        domain !== null &&
        fromDomain !== null &&
        aligned(domain, fromDomain),
    );
    if (!check) return null;
    const accepted = checks.some(
      ({ method, result, domain }) => method === 'dkim' && result === 'pass' && domain === check.domain,
    );
    return {
      tone: 'bad',
      params: { domain: check.domain ?? '', why: check.why },
      evidence: placed(check),
      ...(accepted ? {} : { blocks: true }),
    };
  },
};
