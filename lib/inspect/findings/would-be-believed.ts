import type { FindingRule } from '../finding.ts';

/** No border yet, but a DMARC result stands above the suggested one under the suggested server's own name. */
export const wouldBeBelieved: FindingRule = {
  id: 'would-be-believed',
  find({ border, hops, results, fromDomain }) {
    const suggested = border.suggestion;
    const line = suggested ? hops[suggested.hop] : undefined;
    if (!suggested || !line) return null;
    const ids = new Set([suggested.server, ...suggested.hosts]);
    const result = results.find(
      (one) =>
        one.method === 'dmarc' &&
        one.field < line.field &&
        one.authservId !== null &&
        ids.has(one.authservId.toLowerCase()),
    );
    if (!result) return null;
    return {
      tone: 'mute',
      params: { result: result.result, domain: fromDomain ?? '', authservId: result.authservId ?? '' },
      evidence: [{ field: result.field, at: result.at }],
    };
  },
};
