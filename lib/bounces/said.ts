import type { Move, Phase, Reason, Row } from './bounce.ts';

/** What was said about one recipient, before anybody judges it. */
export interface Said {
  /** Lower case: failed, delayed, delivered, relayed, expanded. */
  readonly action: string | null;
  /** Of the server's reply. */
  readonly replyCode: string | null;
  /** Of the server's words, else of Status; never `x.0.0`. */
  readonly enhancedCode: string | null;
  /** The server that refused; null where nobody answered. */
  readonly remote: string | null;
  readonly reportingMta: string | null;
  readonly phase: Phase | null;
  readonly shape: string;
  /** The words, decoded: the refusing server's answer first, then what the reporting server adds; one line feed between. */
  readonly text: string;
}

/** What it means, and the words that decided. */
export interface Judgement {
  readonly reason: Reason;
  readonly move: Move;
  readonly addressDead: boolean;
  readonly row: Row | null;
  readonly blockList: string | null;
  readonly retryAfterSeconds: number | null;
  /** Stretch of `text` that decided; null where a code or the Action did. */
  readonly matched: { readonly start: number; readonly end: number } | null;
}
