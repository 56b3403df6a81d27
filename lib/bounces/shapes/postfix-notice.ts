import { firstAddress } from '../addresses.ts';
import { draftOf, saying } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { stretch } from '../line.ts';
import type { Line, Stretch } from '../line.ts';
import { phaseOf } from '../phase.ts';
import type { Shape } from '../shape.ts';

const SAID = /^ (In|Out): {1,2}(\S.*)$/;

/** A session is short; one of a thousand commands is not. */
const MAX_LINES = 2000;

/**
 * Postfix's letter to its own postmaster: the transcript of a session it refused. The first 4xx or 5xx is the refusal; what
 * follows (503, "no valid recipients") only follows from it.
 */
export const postfixNotice: Shape = {
  id: 'postfix-notice',
  read: ({ lines, opening }) => {
    if (!opening.includes('transcript of session follows') || !/^ out: 220/m.test(opening)) return null;
    return [refusal(lines.slice(0, MAX_LINES))];
  },
};

function refusal(lines: readonly Line[]): Draft {
  let command: { words: Line; text: string } | null = null;
  let recipient: Stretch | null = null;
  let greeting: Stretch | null = null;
  for (const [index, line] of lines.entries()) {
    const [, side, text = ''] = SAID.exec(line.text) ?? [];
    if (side === 'In') {
      const whole = [text, ...foldsBelow(lines, index).map((fold) => fold.text)].join(' ');
      command = { words: line, text: whole };
      if (/^RCPT/i.test(text)) recipient = addressNear(lines, index) ?? recipient;
    } else if (side === 'Out' && /^220[ -]/.test(text)) greeting ??= hostIn(line);
    else if (side === 'Out' && /^[45]\d\d/.test(text)) {
      const answer = [index, ...moreOf(lines, index)].flatMap((at) => [lines[at]!, ...foldsBelow(lines, at)]);
      const phase = command ? phaseOf(command.text) : 'connect';
      return draftOf({
        address: recipient ? recipient.line.text.slice(recipient.start, recipient.end) : null,
        recipient,
        action: text.startsWith('5') ? 'failed' : 'delayed',
        remote: greeting && greeting.line.text.slice(greeting.start, greeting.end),
        remoteWords: greeting,
        phase,
        said: saying(answer.map((words) => stretch(words, SAID.test(words.text) ? words.text.indexOf(':') + 1 : 0))),
      });
    }
  }
  return draftOf({ recipient, action: null });
}

function foldsBelow(lines: readonly Line[], index: number): Line[] {
  const folds: Line[] = [];
  for (let at = index + 1; at < lines.length && /^\s{2,}\S/.test(lines[at]!.text); at++) folds.push(lines[at]!);
  return folds;
}

/** The lines of a reply behind its first, `550-…` `550 …`. */
function moreOf(lines: readonly Line[], index: number): number[] {
  const more: number[] = [];
  for (let at = index; /^ Out: \d{3}-/.test(lines[at]?.text ?? '') && lines[at + 1]?.text.startsWith(' Out:'); at++)
    more.push(at + 1);
  return more;
}

function addressNear(lines: readonly Line[], index: number): Stretch | null {
  for (const line of [lines[index]!, ...foldsBelow(lines, index)]) {
    const found = firstAddress(line.text);
    if (found) return { line, start: found.start, end: found.end };
  }
  return null;
}

function hostIn(line: Line): Stretch | null {
  const [, before = '', host] = /^( Out: 220[ -])([\w.-]{1,255})/.exec(line.text) ?? [];
  return host === undefined ? null : { line, start: before.length, end: before.length + host.length };
}
