import { firstAddress } from '../addresses.ts';
import { draftOf, saying, textOf } from '../draft.ts';
import type { Draft, Saying } from '../draft.ts';
import { stretch } from '../line.ts';
import type { Line, Stretch } from '../line.ts';
import { readTranscript } from '../transcript.ts';
import type { Turn } from '../transcript.ts';
import type { Shape } from '../shape.ts';

const ADDRESSES = /^-{2,} ?the following addresses had /i;
const TRANSCRIPT = /^-{2,} ?(?:transcript of (?:the )?session follows|non-delivered information) ?-{2,}$/i;

interface Listed {
  readonly address: string | null;
  readonly recipient: Stretch | null;
  readonly reason: readonly Stretch[];
}

/**
 * Sendmail and those who took its form over: the recipients with `(reason: CODE TEXT)`, then the transcript of the
 * session. Version 5 has the transcript alone.
 */
export const sendmail: Shape = {
  id: 'sendmail',
  read: ({ lines, opening }) => {
    if (!/^[ \t]{0,20}-{2,20} ?(?:the following addresses had|transcript of (?:the )?session)/m.test(opening))
      return null;
    const session = lines.findIndex(({ text }) => TRANSCRIPT.test(text.trim()));
    const list = lines.findIndex(({ text }) => ADDRESSES.test(text.trim()));
    const turns = session < 0 ? [] : readTranscript(lines.slice(session + 1));
    const listed = list < 0 ? [] : listIn(lines.slice(list + 1, session > list ? session : undefined));
    const action = /(?:transient non-fatal|warning)/.test(opening) ? 'delayed' : 'failed';
    const named = listed.some(({ address }) => address !== null)
      ? listed.filter(({ address }) => address !== null)
      : listed;
    if (named.length === 0) {
      const own = turns.some(({ recipient }) => recipient !== null)
        ? turns.filter(({ recipient }) => recipient !== null)
        : turns;
      return own.map((turn) => draftOfTurn(turn, action));
    }
    return named.map((one) => draftOfListed(one, turns, named.length, action));
  },
};

/** Lines of a recipient, and beside or below them, in parentheses or brackets, the reason. */
function listIn(lines: readonly Line[]): Listed[] {
  const listed: { address: string | null; recipient: Stretch | null; reason: Stretch[] }[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.text.trim();
    const last = listed.at(-1);
    if (text === '' || /^-{3,}/.test(text)) open = false;
    else if (/^\s+\((?:reason|motivo): /.test(line.text) || (open && /^\s/.test(line.text) && last)) {
      const begins = /^\s*\((?:reason|motivo): /.exec(line.text)?.[0].length ?? 0;
      const words = stretch(
        line,
        begins,
        line.text.trimEnd().endsWith(')') ? line.text.trimEnd().length - 1 : undefined,
      );
      if (words && last) last.reason.push(words);
      open = !line.text.trimEnd().endsWith(')');
    } else if (last && /^\s+\(expanded from: /.test(line.text)) {
      const found = firstAddress(line.text);
      if (found && last.address === null)
        Object.assign(last, { address: found.address, recipient: { line, ...found } });
    } else {
      const found = firstAddress(line.text);
      const reason = /^\S+\s+[([](?!unrecoverable|expanded)(.+)[)\]]$/.exec(text)?.[1];
      const begins = reason === undefined ? -1 : line.text.lastIndexOf(reason);
      const words = begins < 0 ? null : stretch(line, begins, begins + (reason?.length ?? 0));
      listed.push({
        address: found?.address ?? null,
        recipient: found ? { line, start: found.start, end: found.end } : null,
        reason: words ? [words] : [],
      });
    }
  }
  return listed;
}

function draftOfListed(
  { address, recipient, reason }: Listed,
  turns: readonly Turn[],
  count: number,
  action: string,
): Draft {
  const key = address?.toLowerCase();
  const own = turns.filter((turn) => turn.address !== null && turn.address.toLowerCase() === key);
  const about = own.length > 0 ? own : count === 1 ? turns : [];
  const [turn] = about;
  const answers = [...saying(reason), ...about.flatMap(({ answer }) => saying(answer))];
  const local = about.flatMap(({ own: words }) => saying(words));
  return draftOf({
    address,
    recipient,
    action,
    ...heard(answers, local),
    phase: turn?.phase ?? null,
    remote: turn?.remote ?? null,
    remoteWords: turn?.remoteWords ?? null,
  });
}

function draftOfTurn({ address, recipient, remote, remoteWords, phase, answer, own }: Turn, action: string): Draft {
  return draftOf({ address, recipient, remote, remoteWords, phase, action, ...heard(saying(answer), saying(own)) });
}

/** What the other server said; without it what Sendmail says itself ("Service unavailable" follows upon any refusal). */
function heard(answers: readonly Saying[], local: readonly Saying[]): Pick<Draft, 'said' | 'beside'> {
  const telling = answers.some((answer) => /[a-z]{3}/i.test(textOf(answer)));
  return telling ? { said: answers, beside: local } : { said: [...answers, ...local], beside: [] };
}
