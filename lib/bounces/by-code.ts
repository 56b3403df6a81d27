import { ENHANCED } from './data/enhanced.ts';
import { SMTP } from './data/smtp.ts';
import type { EnhancedRow, SmtpRow } from './table.ts';
import type { Said } from './said.ts';
import type { Verdict } from './verdict.ts';

/** Reasons that say no more than their number. */
const EMPTY = new Set(['onhold', 'pending', 'undefined']);

const TELLING = /^[45]\.[2-6]\.[1-9]/;

/** Addresses and security: the subjects of a code (RFC 3463 §3.2) that a refused step tells more about. */
const OPEN_SUBJECTS = /^[245]\.[017]\./;

/** Whether a code names a state more closely than a few weak words: not one of addresses or security, not an `x.n.0`. */
export function isTelling(code: string | null): boolean {
  return code !== null && TELLING.test(code);
}

/** By the step that was refused, where it judges one thing only. */
export function byStep({ phase, enhancedCode }: Said): Verdict | null {
  if (enhancedCode !== null && !OPEN_SUBJECTS.test(enhancedCode)) return null;
  const reason = phase === 'MAIL' ? 'rejected' : phase === 'EHLO' || phase === 'connect' ? 'blocked' : null;
  return reason && { reason, row: null, who: null, matched: null };
}

/** By the registered meaning of the enhanced code, then by that of the reply. */
export function byRegistry({ enhancedCode, replyCode }: Said): Verdict | null {
  return byEnhanced(enhancedCode) ?? byReply(replyCode);
}

/** By the enhanced code; null where it names no reason. */
function byEnhanced(code: string | null): Verdict | null {
  const key = `X${code?.slice(1) ?? ''}`;
  const row = ENHANCED_ROWS.get(key);
  return row === undefined || EMPTY.has(row.reason)
    ? null
    : { reason: row.reason, row: { table: 'enhanced', key }, who: row.who, matched: null };
}

function byReply(code: string | null): Verdict | null {
  const row = SMTP_ROWS.get(code ?? '');
  return row === undefined || code === null || EMPTY.has(row.reason)
    ? null
    : { reason: row.reason, row: { table: 'smtp', key: code }, who: row.who, matched: null };
}

const ENHANCED_ROWS = new Map(Object.entries<EnhancedRow>(ENHANCED.rows));
const SMTP_ROWS = new Map(Object.entries<SmtpRow>(SMTP.rows));
