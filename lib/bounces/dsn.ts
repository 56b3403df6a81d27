import type { Message } from '../message/message.ts';
import type { Bounce, BouncedRecipient } from './bounce.ts';
import { readStatusGroups } from './status-fields.ts';
import type { StatusGroup } from './status-fields.ts';

/** RFC 3464 §2.1, RFC 6533 §4. */
const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);

/** One report may name as many recipients as its writer likes; a Report must stay small enough to hand over. */
const MAX_RECIPIENTS = 1000;

const EVIDENCE = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
]);

/** Reports of success (RFC 3464 §2.3.3): nothing bounced. */
const SUCCESS = new Set(['delivered', 'relayed', 'expanded']);

const TYPE = /^[a-z][\w.-]*\s*;\s*/i;
const REPLY = /^[2-5][0-57]\d(?=[ -]|$)/;
const ENHANCED = /^[ -]*\(?#?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/**
 * Reads a delivery status notification (RFC 3464): a multipart/report whose own part of status fields tells each
 * recipient's fate. null: not such a report, one of success only, or one that names no recipient. Bounces of other
 * shapes (multipart/mixed, plain text) are not recognised.
 */
export function readBounce(message: Message): Bounce | null {
  const { root } = message;
  const part = root.type === 'multipart/report' ? root.parts.find(({ type }) => STATUS_TYPES.has(type)) : undefined;
  if (!part) return null;
  const groups = readStatusGroups(message, part);
  const recipients = groups.filter(isRecipient).slice(0, MAX_RECIPIENTS).map(readRecipient);
  if (recipients.every(({ action }) => action !== null && SUCCESS.has(action))) return null;
  return { shape: 'rfc3464', reportingMta: untyped(groups.flat(), 'reporting-mta'), recipients };
}

function isRecipient(group: StatusGroup): boolean {
  return group.some(({ key }) => key === 'final-recipient' || key === 'original-recipient');
}

function readRecipient(group: StatusGroup): BouncedRecipient {
  const diagnostic = value(group, 'diagnostic-code');
  const said = diagnostic === null ? null : answerOf(diagnostic);
  const status = STATUS.exec(value(group, 'status') ?? '')?.[0] ?? null;
  const action = /^[a-z]+/i.exec(value(group, 'action') ?? '')?.[0].toLowerCase() ?? null;
  return {
    recipient: mailbox(untyped(group, 'final-recipient') ?? untyped(group, 'original-recipient')),
    action,
    replyCode: said?.reply ?? null,
    enhancedCode: [said?.enhanced ?? null, status].find((code) => code !== null && !code.endsWith('.0.0')) ?? null,
    remote: untyped(group, 'remote-mta'),
    diagnostic,
    final: isFinal(action, said?.reply ?? said?.enhanced ?? status),
    evidence: group.filter(({ key }) => EVIDENCE.has(key)).map(({ span }) => span),
  };
}

/** What a server answered (RFC 3464 §2.3.6): only the type `smtp`, or none at all, is a reply of SMTP. */
function answerOf(diagnostic: string): { reply: string; enhanced: string | null } | null {
  const type = TYPE.exec(diagnostic)?.[0] ?? '';
  if (type !== '' && !/^smtp\b/i.test(type)) return null;
  const text = diagnostic.slice(type.length);
  const reply = REPLY.exec(text)?.[0];
  return reply === undefined ? null : { reply, enhanced: ENHANCED.exec(text.slice(reply.length))?.[1] ?? null };
}

/** By Action (RFC 3464 §2.3.3); without one by the class of what was answered. */
function isFinal(action: string | null, code: string | null): boolean | null {
  if (action === 'failed' || action === 'delivered') return true;
  if (action === 'delayed') return false;
  if (action !== null || code === null) return null;
  return code.startsWith('4') ? false : code.startsWith('5') ? true : null;
}

function value(group: StatusGroup, key: string): string | null {
  const found = group.find((field) => field.key === key)?.value ?? '';
  return found === '' ? null : found;
}

/** A value without its type: `rfc822; ana@example.com`, `dns; mx1.example.com`. */
function untyped(group: StatusGroup, key: string): string | null {
  return value(group, key)?.replace(TYPE, '') || null;
}

function mailbox(address: string | null): string | null {
  return address?.replace(/^<(.*)>$/, '$1') ?? null;
}
