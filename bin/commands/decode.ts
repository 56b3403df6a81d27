import { readFileSync } from 'node:fs';
import { decode } from '../../lib/bounces/decode.ts';
import type { Reading } from '../../lib/bounces/decode.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { inspectPasted } from '../../lib/inspect/pasted.ts';
import type { BounceFact } from '../../lib/inspect/report.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { readSource } from '../../lib/message/source.ts';
import { bounceText } from '../../lib/summary/bounce-text.ts';
import { readingText } from '../../lib/summary/text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readingWords } from '../../lib/words/reading-words.ts';
import { refusalWords } from '../../lib/words/refusal-words.ts';
import { language, readArgs, UsageError } from './usage.ts';

const STANDARD_INPUT = 0;

/** Nothing is known to be ours: what is decoded was copied from anywhere. */
const NOBODY: Settings = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };

/**
 * `decode CODE|TEXT|-…`: codes that stand alone, or what a server, a log, a report or a sending platform said; - for
 * standard input. With --json one line each: `readings` of a code, both where a number has two, or the `bounce` of a text.
 */
export function decodeTexts(args: string[]): number {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
  if (positionals.length === 0)
    throw new UsageError('decode what? name a CODE, such as 131, 550 or 5.7.1, a whole line, or - for standard input');
  for (const given of positionals) {
    const text = given === '-' ? readFileSync(STANDARD_INPUT, 'utf8').trim() : given;
    const readings = decode(text);
    const bounce = readings.length > 0 ? null : bounceIn(text);
    console.log(values.json ? asJson(text, readings, bounce) : asText(text, readings, bounce));
  }
  return 0;
}

/** The bounce in a text; in a whole message, where it is one. */
function bounceIn(text: string): BounceFact | null {
  return inspectPasted(text, NOBODY) ?? inspect(readSource({ text }), NOBODY, { now: new Date() }).bounce;
}

function asText(text: string, readings: readonly Reading[], bounce: BounceFact | null): string {
  const words = dictionaries[language()];
  return bounce ? bounceText(bounce, words) : readingText(text, readings, words);
}

/** The next step is a sentence: both languages, since the line is for programs. */
function asJson(text: string, readings: readonly Reading[], bounce: BounceFact | null): string {
  const { es, en } = dictionaries;
  if (bounce) {
    const recipients = bounce.recipients.map((recipient) => ({
      ...recipient,
      next: { es: refusalWords(recipient, es).next, en: refusalWords(recipient, en).next },
    }));
    return JSON.stringify({ text, bounce: { ...bounce, recipients } });
  }
  const said = readings.map((reading) => ({
    ...reading,
    next: { es: readingWords(reading, es).next, en: readingWords(reading, en).next },
  }));
  return JSON.stringify({ code: text, readings: said });
}
