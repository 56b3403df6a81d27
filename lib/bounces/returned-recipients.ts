import { findAddresses } from './addresses.ts';
import { lineOfField } from './line.ts';
import type { Notice } from './notice.ts';
import { messageAt } from './outer.ts';
import type { Named } from './recipients.ts';

/** Fields that name whom a message was for; what a list or a forwarder writes comes last. */
const KEYS = ['x-hmxmroriginalrecipient', 'x-rcpt-to', 'x-envelope-to', 'to', 'delivered-to'];

/** The recipients that the returned header names. */
export function returnedRecipients({ message, returned }: Notice): Named[] {
  if (!returned) return [];
  const { fields } = messageAt(message, returned);
  for (const key of KEYS) {
    const found = fields
      .filter((field) => field.key === key)
      .flatMap((field) => {
        const line = lineOfField(field);
        return findAddresses(line.text).map(({ address, start, end }) => ({ address, words: { line, start, end } }));
      });
    if (found.length > 0) return found;
  }
  return [];
}
