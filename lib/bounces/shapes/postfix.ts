import { bracketHead, draftOfEntry, isFilled, readEntries } from '../entries.ts';
import type { Head } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const BEGINS =
  /(?:this is the (?:mail system|postfix program) at host|i'm sorry to have to inform you that (?:your|the) message|the postfix program|this is a warning)/;
const DELAYED =
  /this is a warning|do not need to resend|still be delivered|could not be delivered (?:yet|for more than)/;

/** Postfix: `<rcpt>: host h[ip] said: CODE TEXT (in reply to RCPT TO command)`, its folds indented. */
export const postfix: Shape = {
  id: 'postfix',
  read: ({ lines, opening }) => {
    if (!BEGINS.test(opening)) return null;
    const action = DELAYED.test(opening) ? 'delayed' : 'failed';
    return readEntries(lines, { head, goesOn: (line) => isFilled(line) && /^\s/.test(line.text) }).map((entry) =>
      draftOfEntry(unfolded(entry.head, entry.lines), { action }),
    );
  },
};

/** `<rcpt> (expanded from` may go on below. */
function head(line: Line): Head | null {
  const [whole, name] = /^<([^<>\s]{1,600})>(?: \(expanded from.*|:)/.exec(line.text) ?? [];
  if (whole === undefined || name === undefined) return null;
  return bracketHead(line) ?? { address: name, recipient: { line, start: 1, end: 1 + name.length }, rest: null };
}

function unfolded(entry: Head, lines: readonly Line[]): { head: Head; lines: readonly Line[] } {
  const [first, ...more] = lines;
  const alias = entry.rest === null && first ? /^\s+<[^<>\s]{1,600}>\):/.exec(first.text)?.[0] : undefined;
  return first && alias !== undefined
    ? { head: { ...entry, rest: stretch(first, alias.length) }, lines: more }
    : { head: entry, lines };
}
