import { canonicalBody } from '../../authentication/dkim/canonical-body.ts';
import { rawBody } from '../../authentication/dkim/raw-body.ts';
import { isBlank } from '../../base/cursor.ts';
import type { Message } from '../../message/message.ts';
import type { FindingRule } from '../finding.ts';

/** The signature that passed covers the beginning of the body alone (l=, RFC 6376 §8.2), and more text stands behind that. */
export const bodyAppended: FindingRule = {
  id: 'body-appended',
  find({ message, vouching, fromDomain }) {
    const limited = vouching.candidates.flat().filter(({ bodyLength }) => bodyLength !== null);
    const kinds = new Set(limited.map(({ bodyCanonicalization }) => bodyCanonicalization));
    const lengths = new Map([...kinds].map((kind) => [kind, textLength(message, kind)]));
    for (const { bodyLength, bodyCanonicalization, field, at } of limited) {
      const bytes = (lengths.get(bodyCanonicalization) ?? 0) - (bodyLength ?? 0);
      if (bytes <= 0) continue;
      return { tone: 'bad', params: { bytes, domain: fromDomain ?? '' }, evidence: [{ field, at }], blocks: true };
    }
    return null;
  },
};

/** Bytes of the canonical body up to its last character that is no blank: blank lines behind l= say nothing. */
function textLength(message: Message, canonicalization: 'simple' | 'relaxed'): number {
  const body = rawBody(message);
  return body === null ? 0 : canonicalBody(body, canonicalization).octets.findLastIndex((byte) => !isBlank(byte)) + 1;
}
