import type { Phase } from './bounce.ts';
import { firstAddress } from './addresses.ts';
import { stretch } from './line.ts';
import type { Line, Stretch } from './line.ts';
import { phaseOf } from './phase.ts';

/** One recipient in the transcript of a session: what was answered, and what the sending server made of it. */
export interface Turn {
  readonly address: string | null;
  readonly recipient: Stretch | null;
  readonly remote: string | null;
  readonly remoteWords: Stretch | null;
  readonly phase: Phase | null;
  readonly answer: readonly Stretch[];
  readonly own: readonly Stretch[];
}

interface Open {
  address: string | null;
  recipient: Stretch | null;
  remote: string | null;
  remoteWords: Stretch | null;
  phase: Phase | null;
  answer: Stretch[];
  own: Stretch[];
}

interface Host {
  readonly name: string;
  readonly words: Stretch;
}

const TALKING = /while talking to (\[?[\w.:-]{1,255})/i;
const SENT = /^\s*(?:>>>|Sent <<<) ?(.*)$/;
const HEARD = /^\s*(?:<<<|Received >>>) ?(.*)$/;
const OF_RECIPIENT = /^(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?)?<?[^\s<>]{1,320}@[^\s<>]{1,255}>?\.\.\. ./;

/** Turns of one transcript. */
const MAX_TURNS = 1000;

/**
 * Reads `>>> RCPT To:<ana@example.com>`, `<<< 550 …`, and the sending server's own `550 <ana@example.com>... User unknown`, by
 * which a recipient's turn ends.
 */
export function readTranscript(lines: readonly Line[]): Turn[] {
  const turns: Turn[] = [];
  let host: Host | null = null;
  let phase: Phase | null = null;
  let turn = opened();
  const close = () => {
    if (turn.recipient || turn.answer.length > 0 || turn.own.length > 0) turns.push(turn);
    turn = opened();
  };
  for (const line of lines) {
    if (turns.length >= MAX_TURNS) break;
    const { text } = line;
    const talking = TALKING.exec(text);
    const sent = SENT.exec(text);
    const heard = HEARD.exec(text);
    if (talking?.[1] !== undefined) {
      const name = talking[1].replace(/^\[|[.:]{1,2}$/g, '');
      const start = text.indexOf(name, talking.index);
      host = { name, words: { line, start, end: start + name.length } };
      // Answers of the host before belong to what was written of it.
      if (turn.answer.length > 0 || turn.recipient) close();
      phase = null;
      turn = opened();
    } else if (sent) {
      if (turn.answer.length > 0 && turn.recipient) close();
      phase = phaseOf(sent[1] ?? '');
      const found = phase === 'RCPT' ? firstAddress(text) : null;
      if (found) turn = { ...turn, address: found.address, recipient: { line, start: found.start, end: found.end } };
    } else if (heard) {
      const words = stretch(line, text.length - (heard[1]?.length ?? 0));
      if (!words || !/^[45]/.test(heard[1] ?? '')) continue;
      turn.answer.push(words);
      turn = { ...turn, phase, remote: host?.name ?? null, remoteWords: host?.words ?? null };
    } else if (OF_RECIPIENT.test(text)) {
      const found = firstAddress(text);
      if (found && turn.recipient && turn.address?.toLowerCase() !== found.address.toLowerCase()) close();
      if (found) turn = { ...turn, address: found.address, recipient: { line, start: found.start, end: found.end } };
      const words = stretch(line);
      if (words) turn.own.push(words);
      close();
    } else {
      const words = stretch(line);
      if (words) turn.own.push(words);
    }
  }
  close();
  return turns;
}

function opened(): Open {
  return { address: null, recipient: null, remote: null, remoteWords: null, phase: null, answer: [], own: [] };
}
