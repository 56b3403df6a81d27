import type { FindingRule } from '../finding.ts';
import { resultEvidence } from '../evidence.ts';
import { isAlignedMailFrom } from '../vouching.ts';

/**
 * Your own server wrote dmarc=pass beside an SPF and a DKIM result of which neither passed for From's organization. DMARC
 * rests on one of the two (RFC 9989): somebody made the checker and the writer read two different domains.
 */
export const groundlessDmarc: FindingRule = {
  id: 'groundless-dmarc',
  find({ conclusion, results, fromDomain }) {
    if (conclusion.dmarc !== 'pass' || fromDomain === null || conclusion.dkim.length > 0) return null;
    const said = (method: string) => results.filter((one) => one.believed && one.method === method);
    const spf = said('spf');
    if (spf.length === 0 || said('dkim').length === 0) return null;
    // Without an envelope sender SPF spoke of HELO, in whatever property this server names it.
    const stands = spf.some(
      (one) => one.result === 'pass' && (isAlignedMailFrom(one, fromDomain) || !one.properties['smtp.mailfrom']),
    );
    if (stands) return null;
    return {
      tone: 'bad',
      params: { domain: fromDomain },
      evidence: resultEvidence(results, conclusion.restsOn.dmarc),
      blocks: true,
    };
  },
};
