import { draftOf, saying } from '../draft.ts';
import { headAt } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';
import { readTranscript } from '../transcript.ts';

const UNABLE = /unable to deliver message to </i;

/** Trend Micro InterScan: `Sent <<< RCPT TO:<rcpt>`, `Received >>> CODE TEXT`, or a sentence with the recipient in it. */
export const interscan: Shape = {
  id: 'interscan',
  read: ({ lines, opening }) => {
    if (!/sent <<< |message from interscan/.test(opening)) return null;
    const turns = readTranscript(lines.filter(({ text }) => /<<<|>>>/.test(text)));
    const drafts = turns
      .filter(({ recipient }) => recipient !== null)
      .map(({ address, recipient, phase, answer }) =>
        draftOf({ address, recipient, phase, action: 'failed', said: saying(answer) }),
      );
    if (drafts.length > 0) return drafts;
    return lines.flatMap((line) => {
      const head = UNABLE.test(line.text) ? headAt(line, line.text.search(UNABLE)) : null;
      return head
        ? [
            draftOf({
              address: head.address,
              recipient: head.recipient,
              action: 'failed',
              said: saying([stretch(line)], false),
            }),
          ]
        : [];
    });
  },
};
