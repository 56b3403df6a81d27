import { bytesFromLatin1 } from '../../base/bytes.ts';
import type { Message } from '../../message/message.ts';
import { canonicalField } from './canonical-header.ts';
import { selectHeaders } from './select-headers.ts';
import type { Signature } from './signature.ts';

/** What is signed of the header: the fields of h=, and the signature without its value (RFC 6376 §3.7). */
export function signedHeader({ text, fields }: Message, signature: Signature): Uint8Array {
  const { field, cut, headers, canonicalization } = signature;
  const selected = selectHeaders(fields, headers, field);
  const lines = selected.map((one) => canonicalField(text, one, canonicalization.header));
  return bytesFromLatin1([...lines, canonicalField(text, field, canonicalization.header, cut)].join('\r\n'));
}
