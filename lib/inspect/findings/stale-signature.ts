import type { FindingRule } from '../finding.ts';

/** Queues give up after five days at most (RFC 5321 §4.5.4.1); a signature older than that was kept for another day. */
const MAX_AGE_SECONDS = 7 * 24 * 3600;

/** Clocks differ. */
const TOLERANCE_SECONDS = 3600;

/** The signature that passed was made long before the message crossed the border, or had expired by then: a replay. */
export const staleSignature: FindingRule = {
  id: 'stale-signature',
  find({ border, hops, vouching, fromDomain }) {
    const date = border.hop === null ? null : (hops[border.hop]?.date ?? null);
    if (date === null) return null;
    const crossed = Date.parse(date) / 1000;
    for (const { signedAt, expiresAt, field, at } of vouching.candidates.flat()) {
      const isExpired = expiresAt !== null && crossed - expiresAt > TOLERANCE_SECONDS;
      const isOld = signedAt !== null && crossed - signedAt > MAX_AGE_SECONDS && !vouching.direct;
      const since = isExpired ? expiresAt : signedAt;
      if ((!isExpired && !isOld) || since === null) continue;
      return {
        tone: 'bad',
        params: {
          how: isExpired ? 'expired' : 'old',
          days: Math.max(1, Math.floor((crossed - since) / 86_400)),
          domain: fromDomain ?? '',
        },
        evidence: [{ field, at }],
        blocks: true,
      };
    }
    return null;
  },
};
