import type { Move, Reason } from '../bounce.ts';

interface ReasonRow {
  /** hard: give the address up; soft: it may be fine; none: no bounce. */
  readonly bounce: 'hard' | 'soft' | 'none';
  /** Whether sending again, unchanged, may help; null: by code. */
  readonly retry: boolean | null;
  readonly who: Move;
  /** Whose move it can be instead. */
  readonly whoAlt: Move | null;
}

const ROWS: Readonly<Record<Reason, ReasonRow>> = {
  authfailure: { bounce: 'soft', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  badreputation: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  blocked: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  contenterror: { bounce: 'soft', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  delivered: { bounce: 'none', retry: false, who: 'none', whoAlt: null },
  'dnsbl-misconfigured': { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: null },
  exceedlimit: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  expired: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  failedstarttls: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  feedback: { bounce: 'none', retry: false, who: 'recipient', whoAlt: 'sender' },
  filtered: { bounce: 'soft', retry: false, who: 'recipient', whoAlt: 'recipient_admin' },
  greylisted: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'none' },
  hasmoved: { bounce: 'hard', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  hostunknown: { bounce: 'hard', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  'internal-esp': { bounce: 'none', retry: null, who: 'sender', whoAlt: null },
  mailboxfull: { bounce: 'soft', retry: true, who: 'recipient', whoAlt: 'recipient_admin' },
  mailererror: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: null },
  mesgtoobig: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  networkerror: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'none' },
  norelaying: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  notaccept: { bounce: 'hard', retry: false, who: 'recipient_admin', whoAlt: null },
  notcompliantrfc: { bounce: 'soft', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  onhold: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: null },
  pending: { bounce: 'none', retry: true, who: 'none', whoAlt: null },
  policyviolation: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  quarantined: { bounce: 'none', retry: false, who: 'recipient_admin', whoAlt: 'recipient' },
  ratelimited: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  rejected: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  requireptr: { bounce: 'soft', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  securityerror: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  spamdetected: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  speeding: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  suppressed: { bounce: 'none', retry: false, who: 'sender', whoAlt: 'recipient' },
  suspend: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'recipient' },
  syntaxerror: { bounce: 'soft', retry: false, who: 'recipient_admin', whoAlt: 'sender' },
  systemerror: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: null },
  systemfull: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: null },
  toomanyconn: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: 'sender' },
  undefined: { bounce: 'soft', retry: true, who: 'recipient_admin', whoAlt: null },
  userunknown: { bounce: 'hard', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
  vacation: { bounce: 'none', retry: false, who: 'none', whoAlt: null },
  virusdetected: { bounce: 'soft', retry: false, who: 'sender', whoAlt: 'recipient_admin' },
};

/** What each reason means for the address, for a new try, and for whose move it is. */
export const REASONS = {
  source: 'names of sisimai’s taxonomy and six of our own; who acts is our reading',
  asOf: '2026-11-21',
  rows: ROWS,
};
