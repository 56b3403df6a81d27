import { bracketHead, draftOfEntry, isFilled, loneHead, readEntries } from '../entries.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const REASON = /^(?:for the following )?reason:$/i;

/** 1&1, GMX, Web.de, mail.com: Exim's first sentence, then `"rcpt":` or `<rcpt>`, and the reason flush left. */
export const oneAndOne: Shape = {
  id: 'one-and-one',
  read: ({ lines, opening }) => {
    if (!/the following address(?:\(?es\)?)?\s+failed:/.test(opening)) return null;
    if (lines.some(({ text }) => /^ {2}\S+@/.test(text))) return null;
    const entries = readEntries(lines, { head, goesOn: () => true });
    return entries.map(({ head: found, lines: below }) =>
      draftOfEntry({ head: found, lines: below.filter((line) => isFilled(line) && !REASON.test(line.text.trim())) }),
    );
  },
};

function head(line: Line) {
  return bracketHead(line) ?? loneHead(line);
}
