import { canonicalLength } from '../canonical-body.ts';
import type { FindingRule } from '../finding.ts';

/** The signature that passed covers the beginning of the body alone (l=, RFC 6376 §8.2), and more text stands behind that. */
export const bodyAppended: FindingRule = {
  id: 'body-appended',
  find({ message, vouching, fromDomain }) {
    const limited = vouching.candidates.flat().filter(({ bodyLength }) => bodyLength !== null);
    const kinds = new Set(limited.map(({ bodyCanonicalization }) => bodyCanonicalization));
    const lengths = new Map([...kinds].map((kind) => [kind, canonicalLength(message, kind)]));
    for (const { bodyLength, bodyCanonicalization, field, at } of limited) {
      const bytes = (lengths.get(bodyCanonicalization) ?? 0) - (bodyLength ?? 0);
      if (bytes <= 0) continue;
      return { tone: 'bad', params: { bytes, domain: fromDomain ?? '' }, evidence: [{ field, at }], blocks: true };
    }
    return null;
  },
};
