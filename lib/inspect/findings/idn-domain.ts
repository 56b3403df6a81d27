import type { FindingRule } from '../finding.ts';
import { lookalikeOf } from '../lookalike.ts';

/** From's domain has letters beyond ASCII: both its forms, so that it can be compared with what is on file. */
export const idnDomain: FindingRule = {
  id: 'idn-domain',
  find({ domains, fromDomain }) {
    const fact = domains.find(({ domain }) => domain === fromDomain);
    if (!fact || fact.unicode === fact.domain || lookalikeOf(fact.unicode)) return null;
    const evidence = fact.places.flatMap(({ kind, field, at }) =>
      kind === 'from' && field !== null ? [{ field, at }] : [],
    );
    return { tone: 'mute', params: { unicode: fact.unicode, domain: fact.domain }, evidence };
  },
};
