import { readAddresses } from '../message/addresses.ts';
import type { Field, Mailbox, Message } from '../message/message.ts';
import { decodeWords } from '../message/words.ts';

/** A field by which a person knows a message and its sender. */
export interface ShownField {
  readonly field: Field;
  /** Its text as a screen shows it. */
  readonly text: string;
  /** Its addresses; none where it is no field of addresses. */
  readonly mailboxes: readonly Mailbox[];
}

/** Fields of addresses that say who a message is from and who gets the answer. */
const SENDERS: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to', 'resent-from', 'resent-sender']);

const OTHERS: ReadonlySet<string> = new Set(['to', 'subject']);

/** Those fields in their order, each decoded once: many findings look at them. */
export function shownFields({ fields }: Message): ShownField[] {
  return fields
    .filter(({ key }) => SENDERS.has(key) || OTHERS.has(key))
    .map((field) => ({
      field,
      text: decodeWords(field.text),
      mailboxes: SENDERS.has(field.key) ? readAddresses(field.text, field.value.start).value.mailboxes : [],
    }));
}
