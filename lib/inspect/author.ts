import type { Problem } from '../base/problem.ts';
import { readAddresses } from '../message/addresses.ts';
import type { Field, Mailbox, Message, MessageProblemCode } from '../message/message.ts';
import { decodeWords } from '../message/words.ts';
import type { Read } from './report.ts';

/** Whom the message says it is from (RFC 5322 §3.6.2), and whether every program reads the same there. */
export interface Author {
  /** The topmost From field. */
  readonly from: Read<readonly Mailbox[]> | null;
  readonly fields: number;
  /** The one domain of From (RFC 9989): null where From is missing, doubled, or two programs may read two domains in it. */
  readonly domain: string | null;
  readonly problems: readonly Problem<MessageProblemCode>[];
}

export function readAuthor(message: Message): Author {
  const fields = message.fields.filter((field) => field.key === 'from');
  const [field] = fields;
  if (!field) return { from: null, fields: 0, domain: null, problems: [] };
  const { value, problems } = readAddresses(field.text, field.value.start);
  const domains = new Set(value.mailboxes.map((mailbox) => mailbox.domain));
  const [domain] = domains;
  const single = fields.length === 1 && value.groups.length === 0 && domains.size === 1 && domain ? domain : null;
  // Beyond this many fields nobody reads on: a second From could stand there.
  const whole = !message.problems.some(({ code }) => code === 'message.too-many-fields');
  return {
    from: { value: value.mailboxes, field: field.index, at: field.value },
    fields: fields.length,
    domain: whole && single && (problems.length === 0 || namesNoOther(field, single)) ? single : null,
    problems,
  };
}

/** An address that breaks the grammar is harmless as long as no other domain stands anywhere in the field. */
function namesNoOther(field: Field, domain: string): boolean {
  const [, ...behind] = decodeWords(field.text).toLowerCase().split('@');
  return behind.every((text) => text.startsWith(domain) && !/^[\p{L}\p{N}.-]/u.test(text.slice(domain.length)));
}
