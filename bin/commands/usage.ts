import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** A call that cannot be answered as it stands: one line on standard error, exit 2. */
export class UsageError extends Error {}

/** `parseArgs`, with its complaints as usage errors of one line. */
export function readArgs<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(String(error instanceof Error ? error.message : error).split('\n')[0]);
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** `2026-11-22`, or a date with time and zone; without one, now. */
export function readInstant(text: string | undefined, option: string): Date {
  if (text === undefined) return new Date();
  const date = new Date(text);
  const isDay = !Number.isNaN(date.getTime()) && (text.length > 10 || date.toISOString().startsWith(text));
  if (!DATE.test(text) || !isDay) throw new UsageError(`${option} ${JSON.stringify(text)}: not a date like 2026-11-22`);
  return date;
}

/** The person's language, by the usual environment variables. */
export function language(): 'es' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('es') ? 'es' : 'en';
}
