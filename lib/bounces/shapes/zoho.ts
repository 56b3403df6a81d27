import { draftOfEntry, headAt, isFilled, readEntries } from '../entries.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

/** Zoho: `rcpt Invalid Address, ERROR_CODE :550, …` or `[Status: Error, Address: <rcpt>, ResponseCode 421, …]` on one line. */
export const zoho: Shape = {
  id: 'zoho',
  read: ({ lines, opening }) => {
    if (!/error_code :|responsecode \d|zoho/.test(opening)) return null;
    return readEntries(lines, { head, goesOn: isFilled }).map((entry) => draftOfEntry(entry));
  },
};

function head(line: Line) {
  return /^(?:\[Status: |\[?\S{1,320}@\S{1,255}[ \]]\s*\S)/.test(line.text) ? headAt(line, 0) : null;
}
