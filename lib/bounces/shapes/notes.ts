import { draftOf, saying } from '../draft.ts';
import { isFilled, loneHead } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

/** Notes' SMTP gateway: under "Failure Reasons" the sentence first, in the local charset, then the recipient. */
export const notes: Shape = {
  id: 'notes',
  read: ({ lines, opening }) => {
    if (!/^-+ failure reasons/m.test(opening)) return null;
    const drafts = [];
    let reason: Line[] = [];
    for (const line of lines.filter(isFilled)) {
      if (/^-+ ?Failure Reasons/i.test(line.text.trim())) continue;
      const head = loneHead(line);
      if (!head) reason.push(line);
      else {
        const { address, recipient } = head;
        drafts.push(draftOf({ address, recipient, action: 'failed', said: saying(reason.map((one) => stretch(one))) }));
        reason = [];
      }
    }
    return drafts;
  },
};
