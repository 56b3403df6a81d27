import { draftOf, saying } from '../draft.ts';
import { headAt, isFilled } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';

const HEAD =
  /^\s*(?:unknown user|unknown host|user mailbox exceeds allowed size|invalid final delivery userid|delivery failed \d+ attempts|undeliverable to)(?::| ) ?(?=\S{1,320}@)/i;

/** IMail: `Unknown user: rcpt` as the whole letter, sometimes with the other server's answer below. */
export const imail: Shape = {
  id: 'imail',
  read: ({ lines }) => {
    const index = lines.findIndex(({ text }) => HEAD.test(text));
    const line = lines[index];
    const head = line && headAt(line, HEAD.exec(line.text)?.[0].length ?? 0);
    if (!line || !head) return null;
    const below = lines.slice(index + 1).filter(isFilled);
    const answer = saying(
      below.filter(({ text }) => !/generated response:\s*$/i.test(text)).map((one) => stretch(one)),
    );
    const { address, recipient } = head;
    return [draftOf({ address, recipient, action: 'failed', said: [...answer, ...saying([stretch(line)], false)] })];
  },
};
