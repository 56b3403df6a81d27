import { draftOfEntry, headAt, isFilled, readEntries } from '../entries.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const HEAD = /^['"<]?[^\s@]{1,320}@\S{1,255} (?:on|el|am|le|em) \S/;

/** Exchange 5.5 to 2003: `did not reach the following recipient(s):`, `rcpt on DATE`, and sentences indented below. */
export const exchange5: Shape = {
  id: 'exchange-5',
  read: ({ lines, opening }) => {
    if (
      !/did not reach the following recipient|the following recipient\(s\) (?:could not|cannot) be reached|no lleg[oó] a (?:los siguientes|algunos) destinatarios|no se pudo entregar a los siguientes destinatarios/.test(
        opening,
      )
    )
      return null;
    return readEntries(lines, { head, goesOn: isFilled }).map((entry) => draftOfEntry(entry));
  },
};

function head(line: Line) {
  const found = HEAD.test(line.text.trim()) ? headAt(line, 0) : null;
  return found && { ...found, rest: null };
}
