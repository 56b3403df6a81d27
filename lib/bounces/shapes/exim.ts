import { firstAddress } from '../addresses.ts';
import { draftOfEntry, isFilled, readEntries } from '../entries.ts';
import type { Entry, Head } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import { commandsIn } from '../recipients.ts';
import type { Shape } from '../shape.ts';

const BEGINS =
  /created automatically by (?:mail delivery software|the smtp relay)|message that you sent could not be delivered|message that you sent has not yet been delivered|mail\.ru/;
const DELAYED = /has not yet been delivered|delivery attempts will continue/;

/** Exim, and mail.ru, which writes its own words around Exim's: the recipient two blanks deep, what happened four. */
export const exim: Shape = {
  id: 'exim',
  read: ({ lines, opening, failed }) => {
    if (!BEGINS.test(opening)) return null;
    const entries = readEntries(lines, { head, goesOn: (line) => isFilled(line) && /^ {4}|^\t/.test(line.text) });
    // `A message sent by`, a blank line, the sender: nothing happened to that one.
    const told = entries.some(isTold) ? entries.filter(isTold) : entries;
    const action = DELAYED.test(opening) ? 'delayed' : 'failed';
    return told.map((entry) => {
      const { address, recipient } = entry.head;
      // `save to /home/ana`, `pipe to |procmail`, a local name: the address stands elsewhere.
      const [known] = address === null || !address.includes('@') ? [...commandsIn(entry.lines), ...failed] : [];
      return draftOfEntry(entry, { action, address: known?.address ?? address, recipient: known?.words ?? recipient });
    });
  },
};

function isTold({ head: { rest }, lines }: Entry): boolean {
  return rest !== null || lines.length > 0;
}

function head(line: Line, next: Line | undefined): Head | null {
  const { text } = line;
  if (!/^ {2}\S/.test(text)) return null;
  const below = next !== undefined && /^ {4}\S/.test(next.text);
  const found = firstAddress(text);
  const alone = found !== null && found.start <= 3 && text.slice(found.end).replace(/[>:]/g, '').trim() === '';
  if (!below && !alone) return null;
  if (found && alone)
    return { address: found.address, recipient: { line, start: found.start, end: found.end }, rest: null };
  const name = /^ {2}([^\s:|/]{1,64}):?$/.exec(text)?.[1];
  if (name !== undefined) return { address: name, recipient: stretch(line, 2, 2 + name.length), rest: null };
  return { address: null, recipient: null, rest: stretch(line) };
}
