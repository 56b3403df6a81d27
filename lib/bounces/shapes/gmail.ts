import { saying } from '../draft.ts';
import { draftOfEntry, isFilled, loneHead, readEntries } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const BEGINS = /delivery to the following recipients? (?:failed permanently|has been delayed|failed)/;
const ANSWER = /(?:error that the other server returned was|response (?:from the remote server )?was):/i;

/** Gmail until 2017: the recipient indented, "Technical details of permanent failure:", and the other server's words at the end. */
export const gmail: Shape = {
  id: 'gmail',
  read: ({ lines, opening }) => {
    if (!BEGINS.test(opening) || !opening.includes('delivery to the following')) return null;
    const action = opening.includes('has been delayed') ? 'delayed' : 'failed';
    const entries = readEntries(lines, {
      head: (line) => (/^\s{3,}/.test(line.text) ? loneHead(line) : null),
      goesOn: () => true,
    });
    // What happened stands below the last of them, for all.
    const details = (entries.at(-1)?.lines ?? []).filter(isFilled);
    const all = saying(
      details.map((line) => stretch(line)),
      false,
    );
    const answer = answerIn(details);
    const known = answer.length > 0 ? { said: answer, beside: all } : { said: all };
    return entries.map((entry) => draftOfEntry(entry, { action, ...known }));
  },
};

function answerIn(details: readonly Line[]) {
  const index = details.findIndex(({ text }) => ANSWER.test(text));
  const line = details[index];
  if (!line) return [];
  const begins = line.text.search(ANSWER) + (ANSWER.exec(line.text)?.[0].length ?? 0);
  return saying([stretch(line, begins), ...details.slice(index + 1).map((more) => stretch(more))]);
}
