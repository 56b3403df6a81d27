import type { Span } from '../base/problem.ts';

/**
 * Whose move it is, so that the mail arrives next time, as the recipient's administrator sees it. `none`: wait;
 * `depends`: the number leaves it open, and the text or the server that answered decides.
 */
export type Move = 'recipient_admin' | 'recipient' | 'sender' | 'none' | 'depends';

/** Why a message bounced or did not arrive: the names of sisimai's taxonomy, and six of our own. Keys of the words. */
export type Reason =
  | 'authfailure'
  | 'badreputation'
  | 'blocked'
  | 'contenterror'
  | 'delivered'
  | 'dnsbl-misconfigured'
  | 'exceedlimit'
  | 'expired'
  | 'failedstarttls'
  | 'feedback'
  | 'filtered'
  | 'greylisted'
  | 'hasmoved'
  | 'hostunknown'
  | 'internal-esp'
  | 'mailboxfull'
  | 'mailererror'
  | 'mesgtoobig'
  | 'networkerror'
  | 'norelaying'
  | 'notaccept'
  | 'notcompliantrfc'
  | 'onhold'
  | 'pending'
  | 'policyviolation'
  | 'quarantined'
  | 'ratelimited'
  | 'rejected'
  | 'requireptr'
  | 'securityerror'
  | 'spamdetected'
  | 'speeding'
  | 'suppressed'
  | 'suspend'
  | 'syntaxerror'
  | 'systemerror'
  | 'systemfull'
  | 'toomanyconn'
  | 'undefined'
  | 'userunknown'
  | 'vacation'
  | 'virusdetected';

/**
 * dsn: a report with status fields (RFC 3464, RFC 6533) · bounce: the same news without them, also a pasted line, log or
 * answer · forwarded-bounce: quoted or attached in an ordinary mail · arf: a complaint (RFC 5965) · mdn: a receipt
 * (RFC 8098) · autoreply: an automatic answer (RFC 3834). The last three are no bounces, and are said to be none.
 */
export type BounceKind = 'dsn' | 'bounce' | 'forwarded-bounce' | 'arf' | 'mdn' | 'autoreply';

/** The step of the SMTP session that was refused; `connect`: before the greeting. */
export type Phase = 'connect' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA';

/** A row of a table: `key` finds its words. */
export interface Row {
  readonly table: 'microsoft' | 'gmail' | 'provider' | 'masterbase' | 'smtp' | 'enhanced';
  readonly key: string;
}

/** Words in the source that prove something. */
export interface Evidence {
  readonly of: 'recipient' | 'action' | 'code' | 'remote' | 'reason' | 'retry';
  /** Header or status field, lower case; null: text of a part. */
  readonly field: string | null;
  /** Place of the MIME part in reading order, 0 the whole message; null in the header. */
  readonly part: number | null;
  /** Bytes of the source; the whole body of a part that was encoded for transfer. */
  readonly at: Span;
  /** The words themselves, decoded. */
  readonly quote: string;
}

/** What became of one recipient. */
export interface BouncedRecipient {
  /** Final-Recipient, else Original-Recipient, without its address type. */
  readonly recipient: string | null;
  /** Lower case: failed, delayed, delivered, relayed, expanded. */
  readonly action: string | null;
  /** Three digits, only where a server said them. */
  readonly replyCode: string | null;
  /** Of what the server said, else of Status; null where neither says more than the class. */
  readonly enhancedCode: string | null;
  /** Codes inside the words, `554 4.4.7 expired … <421 4.4.2 timed out>`: the cause of the outer ones. */
  readonly cause: { readonly replyCode: string | null; readonly enhancedCode: string | null } | null;
  /** A 4xx reply beside a 5.x.x code, or the reverse: the reply decides whether it is tried again. */
  readonly codesDisagree: boolean;
  /** The server that refused. */
  readonly remote: string | null;
  readonly phase: Phase | null;
  /** What was said, its type included where it is a Diagnostic-Code, unfolded and decoded. */
  readonly diagnostic: string | null;
  /** Tried no more: by Action, else by the reply's class; null where nobody can tell. */
  readonly final: boolean | null;
  /** Give the address up for good. */
  readonly addressDead: boolean;
  readonly reason: Reason;
  readonly move: Move;
  /** What decided reason and move; null where it was the wording alone. */
  readonly row: Row | null;
  /** The code of the sender's own table, as MasterBase's `131`. */
  readonly sourceCode: string | null;
  /** The block list that was asked, lower case. */
  readonly blockList: string | null;
  /** When it is worth trying again: an instant (ISO 8601) or a duration in seconds, only where the text gives one. */
  readonly retry: { readonly at: string } | { readonly afterSeconds: number } | null;
  /** What says so, in the order of the text. */
  readonly evidence: readonly Evidence[];
}

export interface Bounce {
  readonly kind: BounceKind;
  /** Who wrote it, or how: `rfc3464`, `qmail`, `exim`, `smtp-line`, `log-line`, `report-row`, … */
  readonly shape: string;
  readonly reportingMta: string | null;
  readonly recipients: readonly BouncedRecipient[];
  /** Where the returned message, or its header, stands in the source. */
  readonly returned: Span | null;
}
