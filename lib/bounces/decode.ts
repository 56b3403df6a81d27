import type { Move, Reason, Row } from './bounce.ts';
import { byPrivateCode, bySharedCode } from './by-provider.ts';
import { ENHANCED } from './data/enhanced.ts';
import type { EnhancedCode } from './data/enhanced.ts';
import { GMAIL } from './data/gmail.ts';
import type { GmailCode } from './data/gmail.ts';
import { MASTERBASE } from './data/masterbase.ts';
import type { MasterbaseCode } from './data/masterbase.ts';
import { MICROSOFT } from './data/microsoft.ts';
import type { MicrosoftCode } from './data/microsoft.ts';
import { PROVIDERS } from './data/providers.ts';
import type { ProviderCode } from './data/providers.ts';
import { SMTP } from './data/smtp.ts';
import type { SmtpCode } from './data/smtp.ts';
import type { EnhancedRow, EnhancedState, MasterbaseRow, MasterbaseState, SmtpRow, SmtpState } from './table.ts';
import { byTag } from './tag.ts';

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

interface Printed extends Read {
  /** null: the code alone does not say. */
  readonly state: Extract<SmtpState, 'transient' | 'permanent'> | null;
}

/** A code of a provider's own, or its use of a registered one. */
export type PrintedReading =
  | (Printed & { readonly table: 'microsoft'; readonly key: MicrosoftCode })
  | (Printed & { readonly table: 'gmail'; readonly key: GmailCode })
  | (Printed & { readonly table: 'provider'; readonly key: ProviderCode });

/** What one table makes of a code. `key` finds its words. */
export type Reading = MasterbaseReading | SmtpReading | EnhancedReading | PrintedReading;

const STATES: Readonly<Record<string, EnhancedState>> = { '2': 'success', '4': 'transient', '5': 'permanent' };
const ENHANCED_CODE = /^([245])(\.\d{1,3}\.\d{1,3})$/;
const REPLY_WITH_ENHANCED = /^([2-5]\d\d)[ -]([245]\.\d{1,3}\.\d{1,3})$/;

/**
 * Decodes a code that stands alone, as typed or selected. A number in MasterBase's table and in SMTP's gives both
 * readings, MasterBase's first; beside an enhanced code (`550 5.7.1`) a number can only be SMTP's. A provider's own code
 * (`5.7.513`, `S3150`, `IB504`) is found in its table, and so is its use of a number that it takes for something else
 * than the registry. Unknown gives none.
 */
export function decode(text: string): Reading[] {
  const code = text.trim().replace(/\s+/g, ' ');
  const pair = REPLY_WITH_ENHANCED.exec(code);
  const readings = pair
    ? [readSmtp(pair[1] ?? ''), ...readStatus(pair[2] ?? '')]
    : [readMasterbase(code), readSmtp(code), ...readStatus(code), readPrinted(code, byTag(code))];
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

/** An enhanced code as the registry has it, and as a provider uses it. */
function readStatus(code: string): (EnhancedReading | PrintedReading | null)[] {
  const registered = readEnhanced(code);
  if (registered?.providerClash) return [registered, readPrinted(code, bySharedCode(code, 'Google'))];
  if (registered || !ENHANCED_CODE.test(code)) return [registered];
  return [readPrinted(code, byPrivateCode(code, 'Microsoft') ?? byPrivateCode(code, 'Google'))];
}

function readPrinted(
  code: string,
  found: { row: Row | null; reason: Reason; who: Move | null } | null,
): PrintedReading | null {
  if (!found?.row || found.who === null) return null;
  const { table, key } = found.row;
  const says = { code, move: found.who, reason: found.reason };
  if (table === 'microsoft' && isKey(MICROSOFT.rows, key)) {
    const { printed, retry } = MICROSOFT.rows[key];
    return { table, key, ...says, title: printed, state: retry ? 'transient' : 'permanent', ...read(MICROSOFT) };
  }
  if (table === 'gmail' && isKey(GMAIL.rows, key)) {
    const { printed, retry } = GMAIL.rows[key];
    return { table, key, ...says, title: printed, state: retry ? 'transient' : 'permanent', ...read(GMAIL) };
  }
  if (table !== 'provider' || !isKey(PROVIDERS.rows, key)) return null;
  return { table, key, ...says, title: PROVIDERS.rows[key].printed, state: null, ...read(PROVIDERS) };
}

function read({ source, asOf }: { source: string; asOf: string }): { source: string; asOf: string } {
  return { source, asOf };
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
