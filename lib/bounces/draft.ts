import type { Phase } from './bounce.ts';
import type { Stretch } from './line.ts';
import { wordsOf } from './line.ts';

/** Something somebody said, on as many lines as it was written. */
export interface Saying {
  readonly pieces: readonly Stretch[];
  /** It begins as a server's answer does: a number there is a reply code. */
  readonly answer: boolean;
}

/** What a report says of one recipient, as it stands there; null and empty where it does not say. */
export interface Draft {
  readonly address: string | null;
  readonly recipient: Stretch | null;
  /** Lower case. */
  readonly action: string | null;
  readonly actionWords: Stretch | null;
  /** The reporter's own enhanced code. */
  readonly status: Stretch | null;
  readonly remote: string | null;
  readonly remoteWords: Stretch | null;
  readonly phase: Phase | null;
  /** The refusing server's answer first. */
  readonly said: readonly Saying[];
  /** Words beside it that name server and step, and repeat the rest. */
  readonly beside: readonly Saying[];
  /** A Diagnostic-Code as a whole, its type included. */
  readonly diagnostic: string | null;
  /** When the writer stops trying, as it stands there. */
  readonly retryUntil: Stretch | null;
}

const EMPTY: Draft = {
  address: null,
  recipient: null,
  action: null,
  actionWords: null,
  status: null,
  remote: null,
  remoteWords: null,
  phase: null,
  said: [],
  beside: [],
  diagnostic: null,
  retryUntil: null,
};

export function draftOf(known: Partial<Draft>): Draft {
  return { ...EMPTY, ...known };
}

/** A saying of these lines; none where they are empty. */
export function saying(pieces: readonly (Stretch | null)[], answer = true): Saying[] {
  const words = pieces.filter((piece) => piece !== null);
  return words.length > 0 ? [{ pieces: words, answer }] : [];
}

export function textOf({ pieces }: Saying): string {
  return pieces.map(wordsOf).join(' ');
}
