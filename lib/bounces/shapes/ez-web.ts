import { draftOf, saying } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { bracketHead, headAt, isFilled, loneHead } from '../entries.ts';
import type { Head } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const BEGINS =
  /each of the following recipients was rejected|the following recipients did not receive this message|the user\(s\) account is|your message was not delivered within/;

/** au's ezweb gateway: a sentence, the recipients in brackets, sometimes two lines of the session. */
export const ezWeb: Shape = {
  id: 'ez-web',
  read: ({ lines, opening }) => {
    if (!BEGINS.test(opening)) return null;
    const heads = lines.map(headOf).filter((head) => head !== null);
    const told = lines.filter(
      (line) => isFilled(line) && !headOf(line) && /[a-z]{3}/i.test(line.text) && !/^\s*>>>/.test(line.text),
    );
    const answers = told.filter(({ text }) => /^\s*<<< /.test(text));
    const said = [
      ...saying(answers.map((line) => stretch(line, line.text.indexOf('<<<') + 3))),
      ...saying(
        told.filter((line) => !answers.includes(line)).map((line) => stretch(line)),
        false,
      ),
    ];
    const phase: Partial<Draft> = lines.some(({ text }) => /^\s*>>> RCPT/i.test(text)) ? { phase: 'RCPT' } : {};
    return heads.map(({ address, recipient }) => draftOf({ address, recipient, action: 'failed', said, ...phase }));
  },
};

function headOf(line: Line): Head | null {
  if (/^\s*Recipient: </.test(line.text)) return headAt(line, 0);
  return bracketHead(line) ? null : loneHead(line);
}
