import { readFileSync } from 'node:fs';
import { inspect } from '../../lib/inspect/inspect.ts';
import type { Report } from '../../lib/inspect/report.ts';
import { readSource } from '../../lib/message/source.ts';
import { reportText } from '../../lib/summary/text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readSettings } from './settings.ts';
import { language, readArgs, readInstant, UsageError } from './usage.ts';

const STANDARD_INPUT = 0;

/** `inspect FILE…`: with --json exactly one line a FILE, in order, also for one that is empty or cannot be read. */
export function inspectFiles(args: string[]): number {
  const { values, positionals } = readArgs(args, {
    json: { type: 'boolean' },
    own: { type: 'string', multiple: true },
    'authserv-id': { type: 'string', multiple: true },
    platform: { type: 'string' },
    sender: { type: 'string' },
    at: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('inspect what? name a FILE, or - for standard input');
  const settings = readSettings(values);
  const world = { now: readInstant(values.at, '--at') };
  let exit = 0;
  for (const file of positionals) {
    const bytes = readBytes(file);
    if (typeof bytes === 'string') {
      console.error(`postern: ${bytes}`);
      if (values.json) console.log(JSON.stringify({ file, error: bytes }));
      exit = 3;
      continue;
    }
    print(inspect(readSource({ bytes }), settings, world), values.json === true);
  }
  return exit;
}

function print(report: Report, json: boolean): void {
  console.log(json ? JSON.stringify(report) : reportText(report, dictionaries[language()]));
}

/** The bytes of a file, or one line that says why there are none. */
function readBytes(file: string): Uint8Array | string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return bytes.every((byte) => byte <= 0x20) ? `${file}: empty` : bytes;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
