import { decode } from '../../lib/bounces/decode.ts';
import type { Reading } from '../../lib/bounces/decode.ts';
import { readingText } from '../../lib/summary/text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readingWords } from '../../lib/words/reading-words.ts';
import { language, readArgs, UsageError } from './usage.ts';

/** `decode CODE…`: one line a code with --json, both readings where a number has two. */
export function decodeCodes(args: string[]): number {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('decode what? name a CODE, such as 131, 550 or 5.7.1');
  for (const code of positionals) {
    const readings = decode(code);
    console.log(
      values.json
        ? JSON.stringify({ code, readings: readings.map(withNext) })
        : readingText(code, readings, dictionaries[language()]),
    );
  }
  return 0;
}

/** The next step is a sentence: both languages, since the line is for programs. */
function withNext(reading: Reading) {
  const { es, en } = dictionaries;
  return { ...reading, next: { es: readingWords(reading, es).next, en: readingWords(reading, en).next } };
}
