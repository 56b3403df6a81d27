import { findAddresses } from './addresses.ts';
import { readCodes } from './codes.ts';
import { draftOf, saying } from './draft.ts';
import type { Draft } from './draft.ts';
import { isFilled } from './entries.ts';
import { stretch } from './line.ts';
import type { Line, Stretch } from './line.ts';
import type { Notice } from './notice.ts';
import { commandsIn } from './recipients.ts';

/** Lines read around a code or a recipient: an answer is short. */
const MAX_LINES = 40;

/** Codes are looked for in so many lines. */
const MAX_LOOKED_AT = 2000;

/** Speaks of failure, in the languages that postmasters of the corpora write. */
const FAILURE =
  /undeliver|not (?:be |been )?(?:delivered|sent)|fail(?:ed|ure)|could ?n.t|cannot|can.t be|unable to|reject|refus|return(?:ed)?|unknown|invalid|no such|not exist|disabled|suspend|full|quota|exceed|bounce|error|no (?:pudo|se pudo|se ha podido|fue posible|es posible)|rebot|rechaz|devuelt|desconocid|inexistente|inv[aá]lid|llen[oa]|n[aã]o (?:p[oô]de|foi poss[ií]vel)|impossible|impossibile|unzustellbar|недоставлен|не доставлен/i;

/** A stranger's letter: the recipient nearest to a code or to words of failure, and the lines there. */
export function readGeneric({ lines, failed, message, subject, from, mail }: Notice): Draft[] | null {
  const senders = ownAddresses(
    message.fields.filter(({ key }) => key === 'to' || key === 'from' || key === 'return-path'),
  );
  const looked = lines.slice(0, MAX_LOOKED_AT);
  const coded = looked.findIndex(({ text }) => hasCode(text));
  const told = coded >= 0 ? coded : looked.findIndex(({ text }) => FAILURE.test(text) && text.trim().length > 3);
  // Postmasters write other letters too; without a code the header has to say what this one is about.
  const announced = failed.length > 0 || FAILURE.test(subject) || from.includes('mailer-daemon');
  if (told < 0 || (coded < 0 && !(mail && announced))) return null;
  const recipients = failed.length > 0 ? failed : nearest(looked, told, senders);
  const words = around(looked, told, coded >= 0);
  const said = saying(
    words.map((line) => stretch(line)),
    coded >= 0,
  );
  return recipients.map(({ address, words: recipient }) => draftOf({ address, recipient, action: 'failed', said }));
}

function hasCode(text: string): boolean {
  if (!/[2-5]\d\d|[245]\.\d\.\d/.test(text)) return false;
  const { reply, enhanced } = readCodes(text);
  return (reply !== null && /^[45]/.test(reply.code)) || enhanced !== null;
}

/** By distance from the line, lines above first; a command that was sent, as the last resort. */
function nearest(
  lines: readonly Line[],
  told: number,
  senders: ReadonlySet<string>,
): { address: string; words: Stretch }[] {
  for (let distance = 0; distance < MAX_LINES; distance++) {
    for (const at of distance === 0 ? [told] : [told - distance, told + distance]) {
      const line = lines[at];
      if (!line) continue;
      const found = findAddresses(line.text).find(({ address }) => !senders.has(address.toLowerCase()));
      if (found) return [{ address: found.address, words: { line, start: found.start, end: found.end } }];
    }
  }
  return commandsIn(lines);
}

/** The paragraph of the line; where it holds no code of its own, all of the letter tells. */
function around(lines: readonly Line[], told: number, coded: boolean): Line[] {
  if (!coded) return lines.filter(isFilled).slice(0, MAX_LINES);
  let end = told + 1;
  while (end < lines.length && end - told < MAX_LINES && isFilled(lines[end]!)) end++;
  return lines.slice(told, end);
}

function ownAddresses(fields: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(
    fields.flatMap(({ text }) => findAddresses(text.slice(0, 2000)).map(({ address }) => address.toLowerCase())),
  );
}
