import { draftOf, saying } from '../draft.ts';
import { headAt } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';

/** The MMS gateways of American carriers: "Message could not be delivered to mobile." and an error in words. */
export const mms: Shape = {
  id: 'mms',
  read: ({ lines, opening, message }) => {
    if (!opening.includes('could not be delivered to mobile')) return null;
    const error = lines.find(({ text }) => text.startsWith('Error: '));
    const said = saying(error ? [stretch(error, 7)] : [], false);
    const to = lines.find(({ text }) => /^\s*(?:RCPT )?To: /i.test(text));
    const head = to ? headAt(to, 0) : null;
    return message
      ? [draftOf({ address: head?.address ?? null, recipient: head?.recipient ?? null, action: 'failed', said })]
      : null;
  },
};
