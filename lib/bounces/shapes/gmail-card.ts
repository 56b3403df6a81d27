import { firstAddress } from '../addresses.ts';
import { draftOf, saying } from '../draft.ts';
import { isFilled } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';

const RESPONSE =
  /^\s*(?:the response (?:from the remote server )?was|la respuesta (?:del servidor remoto )?(?:fue|ha sido)|a resposta (?:do servidor remoto )?foi):/i;

const LEARN_MORE = /^\s*(?:learn more|m[aá]s informaci[oó]n|obt[eé]n m[aá]s|saiba mais|\(warning: this link)/i;

/** Lines of the other server's answer. */
const MAX_ANSWER = 12;

/** Gmail since 2017: `** Address not found **`, a sentence with the recipient in it, and "The response was:". */
export const gmailCard: Shape = {
  id: 'gmail-card',
  read: ({ lines }) => {
    const index = lines.findIndex(({ text }) => RESPONSE.test(text));
    const label = lines[index];
    if (!label) return null;
    const above = lines.slice(0, index).filter(isFilled);
    const named = above.find(({ text }) => firstAddress(text) !== null);
    const found = named && firstAddress(named.text);
    if (!named || !found) return null;
    const answer = lines.slice(index + 1).filter((line) => isFilled(line) && !LEARN_MORE.test(line.text));
    const begins = RESPONSE.exec(label.text)?.[0].length ?? 0;
    const heading = above.find(({ text }) => /^\s*\*\* .+ \*\*\s*$/.test(text));
    const delayed = /delivery incomplete|entrega incompleta/i.test(heading?.text ?? '');
    return [
      draftOf({
        address: found.address,
        recipient: { line: named, start: found.start, end: found.end },
        action: delayed ? 'delayed' : 'failed',
        said: [
          ...saying([stretch(label, begins), ...answer.slice(0, MAX_ANSWER).map((line) => stretch(line))]),
          ...saying([heading ? stretch(heading) : null], false),
        ],
      }),
    ];
  },
};
