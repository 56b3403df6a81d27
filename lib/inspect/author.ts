import type { Problem } from '../base/problem.ts';
import { readAddresses } from '../message/addresses.ts';
import type { Addresses } from '../message/addresses.ts';
import type { Field, Mailbox, Message, MessageProblemCode } from '../message/message.ts';
import { decodeWords } from '../message/words.ts';
import type { Read } from './report.ts';

/**
 * Why a From field names no single domain. group and route: RFC 5322 lets them be, and programs read different addresses
 * in them · encoded: an encoded word where an address belongs, which some decode and some do not (RFC 2047 §5 forbids it) ·
 * several: addresses of several domains · broken: against the grammar, with another domain in it · nameless: no domain at all.
 */
export type FromForm = 'group' | 'route' | 'encoded' | 'several' | 'broken' | 'nameless';

/** Whom the message says it is from (RFC 5322 §3.6.2), and whether every program reads the same there. */
export interface Author {
  /** The topmost From field. */
  readonly from: Read<readonly Mailbox[]> | null;
  readonly fields: number;
  /** The one domain of From (RFC 9989): null where From is missing, doubled, or two programs may read two domains in it. */
  readonly domain: string | null;
  /** null: the topmost From names one domain. */
  readonly form: FromForm | null;
  readonly problems: readonly Problem<MessageProblemCode>[];
}

export function readAuthor(message: Message): Author {
  const fields = message.fields.filter((field) => field.key === 'from');
  const [field] = fields;
  if (!field) return { from: null, fields: 0, domain: null, form: null, problems: [] };
  const { value, problems } = readAddresses(field.text, field.value.start);
  const form = oddForm(value, problems.length > 0, field);
  // Beyond this many fields nobody reads on: a second From could stand there.
  const whole = !message.problems.some(({ code }) => code === 'message.too-many-fields');
  return {
    from: { value: value.mailboxes, field: field.index, at: field.value },
    fields: fields.length,
    domain: fields.length === 1 && whole && form === null ? (value.mailboxes[0]?.domain ?? null) : null,
    form,
    problems,
  };
}

function oddForm({ mailboxes, groups, routes }: Addresses, isBroken: boolean, field: Field): FromForm | null {
  if (groups.length > 0) return 'group';
  if (routes.length > 0) return 'route';
  if (mailboxes.some(({ address }) => address.includes('=?'))) return 'encoded';
  const [domain, ...others] = new Set(mailboxes.map((mailbox) => mailbox.domain));
  if (others.length > 0) return 'several';
  if (!domain) return isBroken && field.text.includes('@') ? 'broken' : 'nameless';
  return isBroken && !namesNoOther(field, domain) ? 'broken' : null;
}

/** An address that breaks the grammar is harmless as long as no other domain stands anywhere in the field. */
function namesNoOther(field: Field, domain: string): boolean {
  const [, ...behind] = decodeWords(field.text).toLowerCase().split('@');
  return behind.every((text) => text.startsWith(domain) && !/^[\p{L}\p{N}.-]/u.test(text.slice(domain.length)));
}
