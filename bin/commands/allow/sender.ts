import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { RequestInput } from '../../../lib/allowlist/request.ts';
import { readRanges } from '../../../lib/ranges/read.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { rangeNoteWords, rangeProblemWords } from '../../../lib/words/range-words.ts';
import { readProfile } from '../settings.ts';
import { language, UsageError } from '../usage.ts';

const STANDARD_INPUT = 0;

/**
 * A sender that ships with us, or a list in a FILE: networks, ranges, a letter. One entry that cannot be read stops the
 * list, naming each with its line; `keepOthers`: the admin takes the rest all the same.
 */
export function readSender(text: string, day: string, keepOthers: boolean): RequestInput['profile'] {
  const isFile = text === '-' || (!PROFILES.some(({ id }) => id === text) && existsSync(text));
  if (!isFile) return readProfile(text);
  const { ranges, problems, notes } = readRanges(readList(text));
  const words = dictionaries[language()];
  for (const note of notes) console.error(`postern: ${rangeNoteWords(note, words)}`);
  if (problems.length > 0 && !keepOthers)
    throw new UsageError(problems.map((problem) => rangeProblemWords(problem, words)).join('\npostern: '));
  for (const problem of problems) console.error(`postern: ${rangeProblemWords(problem, words)}`);
  const name = text === '-' ? 'list' : basename(text, extname(text));
  return { id: name, name, published: null, retrieved: day, ranges };
}

function readList(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}
