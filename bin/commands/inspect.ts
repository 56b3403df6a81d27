import { inspectChecked } from '../../lib/inspect/inspect-checked.ts';
import type { Report } from '../../lib/inspect/report.ts';
import type { Source } from '../../lib/message/message.ts';
import { firstOf, splitMessages } from '../../lib/message/several.ts';
import { reportText } from '../../lib/summary/text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readBytes } from './read-bytes.ts';
import { readResolver } from './resolver.ts';
import { readSettings } from './settings.ts';
import { language, readArgs, readInstant, UsageError } from './usage.ts';

/**
 * `inspect FILE…`: with --json exactly one line a FILE, in order, also for one that is empty or cannot be read; with --mbox
 * one line for each message in the FILE. Without --mbox the first message is read, and its problems say that there are more.
 */
export async function inspectFiles(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    json: { type: 'boolean' },
    mbox: { type: 'boolean' },
    own: { type: 'string', multiple: true },
    'authserv-id': { type: 'string', multiple: true },
    platform: { type: 'string', multiple: true },
    'border-mta': { type: 'string' },
    sender: { type: 'string' },
    at: { type: 'string' },
    dns: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('inspect what? name a FILE, or - for standard input');
  const settings = readSettings(values);
  const now = readInstant(values.at, '--at');
  const resolver = readResolver(values.dns, Date.now);
  const inspectOne = (source: Source) => inspectChecked(source, settings, now, resolver);
  const answers = await Promise.all(
    positionals.map(async (file) => {
      const sources = readFile(file, values.mbox === true);
      return typeof sources === 'string' ? sources : Promise.all(sources.map(inspectOne));
    }),
  );
  let exit = 0;
  for (const [index, answer] of answers.entries()) {
    if (typeof answer === 'string') {
      console.error(`postern: ${answer}`);
      if (values.json) console.log(JSON.stringify({ file: positionals[index], error: answer }));
      exit = 3;
    } else for (const report of answer) print(report, values.json === true);
  }
  return exit;
}

/** The messages of a file, or one line that says why there are none. */
function readFile(file: string, each: boolean): readonly Source[] | string {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const several = splitMessages({ bytes }, each);
  const first = firstOf(several);
  for (const { code, params } of first.problems ?? []) {
    if (code === 'message.msg-unread') return `${file}: not an Outlook message, or damaged`;
    if (code === 'message.msg-headerless') return `${file}: an Outlook message without Internet headers`;
    if (code === 'message.several' && !each)
      console.error(`postern: ${file}: ${params['count']} messages; only the first was read, --mbox reads each`);
  }
  if (!each) return [first];
  if (several.left > 0) console.error(`postern: ${file}: ${several.left} more messages were not read`);
  return several.messages;
}

function print(report: Report, json: boolean): void {
  console.log(json ? JSON.stringify(report) : reportText(report, dictionaries[language()]));
}
