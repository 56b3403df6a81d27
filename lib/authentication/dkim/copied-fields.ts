import { latin1FromBytes } from '../../base/bytes.ts';
import type { Field } from '../../message/message.ts';
import { decodeQuotedPrintable } from '../../message/transfer.ts';

/**
 * Names of the fields that do not read as the signer copied them into z= (RFC 6376 §3.5), blanks aside. It explains a
 * signature that does not hold; it proves nothing, since the copies may be anybody's.
 */
export function changedFields(fields: readonly Field[], copies: string): string[] {
  const present = new Set(fields.map(({ key, text }) => `${key}:${dense(text)}`));
  const changed = copies.split('|').flatMap((copy) => {
    const [name = '', ...value] = dense(copy).split(':');
    const original = dense(latin1FromBytes(decodeQuotedPrintable(value.join(':'))));
    return present.has(`${name.toLowerCase()}:${original}`) ? [] : [name];
  });
  return [...new Set(changed)];
}

function dense(text: string): string {
  return text.replace(/[ \t\r\n]+/g, '');
}
