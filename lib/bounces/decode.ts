import type { Move, Reason } from './bounce.ts';
import { ENHANCED } from './data/enhanced.ts';
import type { EnhancedCode } from './data/enhanced.ts';
import { MASTERBASE } from './data/masterbase.ts';
import type { MasterbaseCode } from './data/masterbase.ts';
import { SMTP } from './data/smtp.ts';
import type { SmtpCode } from './data/smtp.ts';
import type { EnhancedRow, EnhancedState, MasterbaseRow, MasterbaseState, SmtpRow, SmtpState } from './table.ts';

interface Read {
  /** The code as written in its table, the class filled in: `Retry Fail`, `550`, `5.7.1`. */
  readonly code: string;
  /** As in the table: Spanish for MasterBase, whose words are quoted; English for SMTP, the registered label for enhanced codes. */
  readonly title: string;
  readonly move: Move;
  readonly reason: Reason;
  readonly source: string;
  readonly asOf: string;
}

interface MasterbaseReading extends Read, Omit<MasterbaseRow, 'who' | 'whoAlt'> {
  readonly table: 'masterbase';
  readonly key: MasterbaseCode;
  readonly state: MasterbaseState;
  readonly moveAlt: Move | null;
}

interface SmtpReading extends Read, Omit<SmtpRow, 'who'> {
  readonly table: 'smtp';
  readonly key: SmtpCode;
  readonly state: SmtpState;
}

interface EnhancedReading extends Read, Omit<EnhancedRow, 'who' | 'usefulClass'> {
  readonly table: 'enhanced';
  /** The row: X stands for the class. */
  readonly key: EnhancedCode;
  readonly state: EnhancedState;
}

/** What one table makes of a code. `key` finds its words. */
export type Reading = MasterbaseReading | SmtpReading | EnhancedReading;

const STATES: Readonly<Record<string, EnhancedState>> = { '2': 'success', '4': 'transient', '5': 'permanent' };
const ENHANCED_CODE = /^([245])(\.\d{1,3}\.\d{1,3})$/;
const REPLY_WITH_ENHANCED = /^([2-5]\d\d)[ -]([245]\.\d{1,3}\.\d{1,3})$/;

/**
 * Decodes a code that stands alone, as typed or selected. A number in MasterBase's table and in SMTP's gives both
 * readings, MasterBase's first; beside an enhanced code (`550 5.7.1`) a number can only be SMTP's. Unknown gives none.
 */
export function decode(text: string): Reading[] {
  const code = text.trim().replace(/\s+/g, ' ');
  const pair = REPLY_WITH_ENHANCED.exec(code);
  const readings = pair
    ? [readSmtp(pair[1] ?? ''), readEnhanced(pair[2] ?? '')]
    : [readMasterbase(code), readSmtp(code), readEnhanced(code)];
  return readings.filter((reading) => reading !== null);
}

function readMasterbase(text: string): MasterbaseReading | null {
  const key = MASTERBASE_BY_TEXT.get(text.toLowerCase());
  if (!key) return null;
  const { source, asOf } = MASTERBASE;
  const { who, whoAlt, ...facts } = MASTERBASE.rows[key];
  return { table: 'masterbase', key, code: key, ...facts, move: who, moveAlt: whoAlt, source, asOf };
}

function readSmtp(text: string): SmtpReading | null {
  if (!isKey(SMTP.rows, text)) return null;
  const { source, asOf } = SMTP;
  const { who, ...facts } = SMTP.rows[text];
  return { table: 'smtp', key: text, code: text, ...facts, move: who, source, asOf };
}

function readEnhanced(text: string): EnhancedReading | null {
  const [, digit = '', detail = ''] = ENHANCED_CODE.exec(text) ?? [];
  const key = `X${detail}`;
  const state = STATES[digit];
  if (!state || !isKey(ENHANCED.rows, key)) return null;
  const { source, asOf } = ENHANCED;
  const { who, usefulClass: _, ...facts } = ENHANCED.rows[key];
  return { table: 'enhanced', key, code: text, ...facts, state, move: who, source, asOf };
}

function isKey<Rows extends object>(rows: Rows, text: string): text is Extract<keyof Rows, string> {
  return Object.hasOwn(rows, text);
}

const MASTERBASE_BY_TEXT = new Map(keysOf(MASTERBASE.rows).map((key) => [key.toLowerCase(), key]));

function keysOf<Rows extends object>(rows: Rows): Extract<keyof Rows, string>[] {
  return Object.keys(rows).filter((key) => isKey(rows, key));
}
