import type { Reason } from './bounce.ts';
import { REASONS } from './data/reasons.ts';
import type { Said } from './said.ts';
import type { Verdict } from './verdict.ts';

/** Codes about the recipient's address (RFC 3463 §3.2), whatever their class. */
const OF_ADDRESS = /^[45]\.1\./;

/** Google’s own heading over what the other server said. */
const CONFIRMED = /\*\* (?:Address not found|No se (?:ha encontrado|encontró) la dirección) \*\*/i;

/** A line alone names no step: it is taken at its word. */
const LINES = new Set(['smtp-line', 'log-line']);

/**
 * Whether to give the address up for good. A delayed message proves nothing yet, a host that takes no mail only with a
 * permanent answer.
 */
export function isAddressDead(said: Said, { reason, row }: Pick<Verdict, 'reason' | 'row'>): boolean {
  if (said.action === 'delayed' || !isHard(reason)) return false;
  if (reason === 'notaccept') return (said.replyCode ?? said.enhancedCode ?? '').startsWith('5');
  return reason !== 'userunknown' || row?.table === 'provider' || row?.table === 'gmail' || isUnknown(said);
}

function isHard(reason: Reason): boolean {
  return REASONS.rows[reason].bounce === 'hard';
}

/**
 * Whether words of an unknown user can be believed: said to RCPT, beside a code of the address, or by the reporting
 * server of its own users. After DATA, or beside a code about something else, a filter speaks in the same words.
 */
function isUnknown({ shape, phase, replyCode, enhancedCode, text }: Said): boolean {
  if (phase === 'RCPT' || replyCode === null || CONFIRMED.test(text)) return true;
  return enhancedCode === null ? phase === null && LINES.has(shape) : OF_ADDRESS.test(enhancedCode);
}
