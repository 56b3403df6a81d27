import { bracketHead, draftOfEntry, isFilled, readEntries } from '../entries.ts';
import type { Shape } from '../shape.ts';

/** MX Logic: Exim's letter with `<rcpt>: CODE TEXT` on one line. */
export const mxLogic: Shape = {
  id: 'mx-logic',
  read: ({ lines, opening }) => {
    if (!opening.includes('created automatically by mail delivery software')) return null;
    return readEntries(lines, {
      head: (line) => (/^ {2}</.test(line.text) ? bracketHead(line) : null),
      goesOn: (line) => isFilled(line) && /^\s/.test(line.text),
    }).map((entry) => draftOfEntry(entry));
  },
};
