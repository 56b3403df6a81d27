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

/** One recipient of a delivery status notification (RFC 3464 §2.3). */
export interface BouncedRecipient {
  /** Final-Recipient, else Original-Recipient, without its address type. */
  readonly recipient: string | null;
  /** Lower case: failed, delayed, delivered, relayed, expanded. */
  readonly action: string | null;
  /** Three digits, only where a server said them. */
  readonly replyCode: string | null;
  /** Of the diagnostic, else of Status; null where neither says more than the class. */
  readonly enhancedCode: string | null;
  /** The server that refused. */
  readonly remote: string | null;
  /** Diagnostic-Code, its type included, unfolded. */
  readonly diagnostic: string | null;
  /** Tried no more: by Action, else by the reply's class; null where nobody can tell. */
  readonly final: boolean | null;
  /** The fields that say so, in the order of the text. */
  readonly evidence: readonly Span[];
}

export interface Bounce {
  readonly shape: 'rfc3464';
  readonly reportingMta: string | null;
  readonly recipients: readonly BouncedRecipient[];
}
