import type { BouncedRecipient, Row } from '../bounces/bounce.ts';
import type { Dictionary } from './en.ts';
import { durationOf } from './duration.ts';
import { fill } from './fill.ts';

/** A code as its table has it. */
export interface CodeWords {
  readonly code: string;
  /** null: no table knows it. */
  readonly meaning: string | null;
}

/** What became of one recipient, in words. */
export interface RefusalWords {
  /** In two or three words. */
  readonly reason: string;
  /** In a sentence. */
  readonly meaning: string;
  readonly state: string;
  readonly move: string;
  /** The next step of the person who reads it. */
  readonly next: string;
  readonly reply: CodeWords | null;
  readonly enhanced: CodeWords | null;
  /** The sender's own code. */
  readonly source: CodeWords | null;
  /** The cause behind the outer codes. */
  readonly cause: CodeWords | null;
  /** The step of the session. */
  readonly phase: string | null;
  readonly retry: string | null;
}

type Words = Pick<Dictionary, 'bounce' | 'codes' | 'duration' | 'language' | 'moves' | 'reasons'>;

interface RowText {
  readonly meaning: string | null;
  readonly next: string;
}

/** `title`: how the sender's own table calls its code, in the table's language. */
export function refusalWords(recipient: BouncedRecipient, words: Words, title: string | null = null): RefusalWords {
  const { bounce, moves, reasons } = words;
  const { reason, move, row, final, phase, cause, sourceCode } = recipient;
  const { label, meaning, next } = reasons[reason];
  // A reply code alone leaves the next step open; the reason does not.
  const ofRow = row === null || row.table === 'smtp' ? null : rowText(row, words);
  return {
    reason: label,
    meaning,
    state: reason === 'delivered' ? label : final === null ? bounce.unsettled : final ? bounce.final : bounce.delayed,
    move: moves[move],
    next: ofRow?.next ?? next,
    ...codesIn(recipient, words),
    source: sourceCode === null ? null : sourceWords(sourceCode, title, words),
    cause: cause && causeWords(cause, words),
    phase: phase && bounce.phases[phase],
    retry: retryWords(recipient, words),
  };
}

/** Reply and enhanced code; where a provider's own row decided, the enhanced code has that row's meaning. */
function codesIn({ replyCode, enhancedCode, row }: BouncedRecipient, words: Words) {
  const isProviders = row !== null && PROVIDERS.has(row.table);
  return {
    reply: replyCode === null ? null : codeWords(replyCode, { table: 'smtp', key: replyCode }, words),
    enhanced:
      enhancedCode === null ? null : codeWords(enhancedCode, isProviders ? row : enhancedRow(enhancedCode), words),
  };
}

const PROVIDERS: ReadonlySet<Row['table']> = new Set(['microsoft', 'gmail', 'provider']);

/** MasterBase's words are quoted in Spanish, and translated elsewhere. */
function sourceWords(code: string, title: string | null, words: Words): CodeWords {
  const found = Object.entries(words.codes.masterbase.titles ?? {}).find(([key]) => isSame(key, code));
  return { code, meaning: found?.[1] ?? title };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function causeWords({ replyCode, enhancedCode }: NonNullable<BouncedRecipient['cause']>, words: Words): CodeWords {
  const code = [replyCode, enhancedCode].filter(Boolean).join(' ');
  const row: Row = enhancedCode === null ? { table: 'smtp', key: replyCode ?? '' } : enhancedRow(enhancedCode);
  return codeWords(code, row, words);
}

function codeWords(code: string, row: Row, words: Words): CodeWords {
  return { code, meaning: rowText(row, words)?.meaning ?? null };
}

function enhancedRow(code: string): Row {
  return { table: 'enhanced', key: `X${code.slice(1)}` };
}

/** What a row says; null where no table has it. */
function rowText({ table, key }: Row, { codes }: Words): RowText | null {
  if (table === 'masterbase') {
    const next = lookUp(codes.masterbase.next, key);
    return next === null ? null : { meaning: lookUp(codes.masterbase.titles ?? {}, key), next };
  }
  return lookUp<RowText>(codes[table], key);
}

function retryWords({ retry }: BouncedRecipient, words: Words): string | null {
  if (retry === null) return null;
  const { bounce, language } = words;
  if ('afterSeconds' in retry)
    return fill(bounce.retryAfter, { time: durationOf(retry.afterSeconds, words, language) }, language);
  return fill(bounce.retryAt, { time: `${retry.at.slice(0, 16).replace('T', ' ')} UTC` }, language);
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
