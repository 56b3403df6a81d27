import type { FindingRule } from '../finding.ts';
import { lookalikeOf } from '../lookalike.ts';
import type { DomainFact } from '../report.ts';

/** A domain made to be taken for another: letters of several scripts, or of a foreign one that look Latin (UTS #39). */
export const lookalikeDomain: FindingRule = {
  id: 'lookalike-domain',
  find({ domains }) {
    const lookalikes = domains.flatMap((fact) => {
      const lookalike = lookalikeOf(fact.unicode);
      return lookalike ? [{ ...fact, ...lookalike }] : [];
    });
    const telling = lookalikes.find(speaksForSender) ?? lookalikes[0];
    const [first] = telling?.places ?? [];
    if (!telling || !first) return null;
    const { domain, unicode, looks, kind: script, places } = telling;
    const found = {
      params: { unicode, domain, looks, script, place: first.kind },
      evidence: places.flatMap(({ field, at }) => (field === null ? [] : [{ field, at }])),
    };
    // A link proves nothing about the sender, but sends people elsewhere.
    return speaksForSender(telling) ? { tone: 'bad', ...found, blocks: true } : { tone: 'warn', ...found };
  },
};

function speaksForSender({ places }: Pick<DomainFact, 'places'>): boolean {
  return places.some(({ kind }) => kind !== 'link' && kind !== 'helo' && kind !== 'reverse-dns');
}
