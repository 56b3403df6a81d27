import { bounceRows } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import { listItem, openInput } from '../../lib/inspect/pile.ts';
import { countsText } from '../../lib/summary/counts-text.ts';
import { bouncesCsv } from '../../lib/summary/csv.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readBytes } from './read-bytes.ts';
import { readSettings } from './settings.ts';
import { language, readArgs, readInstant, UsageError } from './usage.ts';

const FAILURES = {
  'not-text': 'no message, no bounce and no sender’s report',
  'msg-headerless': 'an Outlook message without Internet headers',
  'msg-unread': 'not an Outlook message, or damaged',
};

/**
 * `bounces FILE…`: every recipient of every bounce in an mbox, a message, a sender's report or a server's answer. Their
 * numbers by move and by reason; with --csv one line each on standard output, the numbers on standard error.
 */
export function listBounces(args: string[]): number {
  const { values, positionals } = readArgs(args, {
    csv: { type: 'boolean' },
    own: { type: 'string', multiple: true },
    'authserv-id': { type: 'string', multiple: true },
    platform: { type: 'string', multiple: true },
    'border-mta': { type: 'string' },
    sender: { type: 'string' },
    at: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('bounces of what? name a FILE, or - for standard input');
  const settings = readSettings(values);
  const now = readInstant(values.at, '--at');
  const words = dictionaries[language()];
  const rows: BounceRow[] = [];
  let messages = 0;
  let exit = 0;
  for (const file of positionals) {
    const bytes = readBytes(file);
    const opened = typeof bytes === 'string' ? null : openInput({ bytes });
    if (!opened || opened.failure) {
      console.error(`postern: ${opened?.failure ? `${file}: ${FAILURES[opened.failure]}` : String(bytes)}`);
      exit = 3;
      continue;
    }
    for (const item of opened.items) rows.push(...bounceRows(listItem(item, file, settings, { now }), messages++));
    if (opened.left > 0) console.error(`postern: ${file}: ${opened.left} more messages were not read`);
  }
  if (values.csv) process.stdout.write(bouncesCsv(rows, words, ','));
  (values.csv ? console.error : console.log)(countsText(rows, words));
  return exit;
}
