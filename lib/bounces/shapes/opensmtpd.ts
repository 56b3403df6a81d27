import { draftOfEntry, headAt, isFilled, readEntries } from '../entries.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

/** OpenSMTPD: `rcpt: CODE TEXT`, flush left in a letter that is indented. */
export const opensmtpd: Shape = {
  id: 'opensmtpd',
  read: ({ lines, opening }) => {
    if (!opening.includes('this is the mailer-daemon, please do not reply')) return null;
    const action = /message is delayed|only a temporary failure/.test(opening) ? 'delayed' : 'failed';
    return readEntries(lines, { head, goesOn: isFilled }).map((entry) => draftOfEntry(entry, { action }));
  },
};

function head(line: Line) {
  return /^[^\s@]{1,320}@[^\s:]{1,255}: \S/.test(line.text) ? headAt(line, 0) : null;
}
