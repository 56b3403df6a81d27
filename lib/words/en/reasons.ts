import type { Reason } from '../../bounces/bounce.ts';

type Words = { readonly label: string; readonly meaning: string; readonly next: string };

/** Why a message bounced: in two or three words, in a sentence, and what to do. */
export const reasons: Readonly<Record<Reason, Words>> = {
  authfailure: {
    label: 'authentication failed',
    meaning: 'SPF, DKIM or DMARC of the message did not satisfy the receiver.',
    next: 'Enhanced filtering for your own gateway, if one stands in front of Microsoft 365; otherwise the sender repairs DNS or signing. No exception.',
  },
  badreputation: {
    label: 'bad reputation',
    meaning: 'The client IP has a bad reputation score.',
    next: 'The IP’s, and the message passes DMARC: exempt the published ranges from that check alone. A domain’s or link’s: the sender repairs it.',
  },
  blocked: {
    label: 'blocked by reputation',
    meaning: 'The client IP, its name or its HELO is on a list or matches a rule.',
    next: 'Whose list? Yours: take the entry out. A public one: the sender asks for removal, or exempt the published ranges from that check alone.',
  },
  contenterror: {
    label: 'content not accepted',
    meaning: 'Something in header or content is malformed or not supported.',
    next: 'The sender corrects the message; check that no gateway of yours damages it.',
  },
  delivered: {
    label: 'delivered',
    meaning: 'A report of success.',
    next: 'Nothing is wrong with the delivery; if the user does not see it: quarantine, junk, rules.',
  },
  'dnsbl-misconfigured': {
    label: 'block list misread',
    meaning:
      'The refusing server misreads its block list: the list answered with an error code, or no longer exists. Everybody is refused, not this sender.',
    next: 'Ask the list through your own resolver or with a key; never count 127.255.255.x as a listing; drop lists that were shut down.',
  },
  exceedlimit: {
    label: 'mailbox limit exceeded',
    meaning: 'The message is over a limit of this mailbox.',
    next: 'Raise the mailbox’s message size limit.',
  },
  expired: {
    label: 'tried too long',
    meaning: 'The sender’s server gave up after trying for hours or days.',
    next: 'Your MX was not reachable or kept deferring: port 25 from outside, DNS, greylisting, rate limits. Then ask for a re-send.',
  },
  failedstarttls: {
    label: 'TLS missing',
    meaning: 'TLS is demanded and missing, or could not be set up.',
    next: 'Check certificate, TLS versions and rules that demand TLS.',
  },
  feedback: {
    label: 'marked as junk',
    meaning: 'An abuse report: the recipient marked an earlier mail as junk.',
    next: 'The user unmarks it and asks the sender to be subscribed again: a report as junk ends in suppression at the sender (MasterBase: 151, 162).',
  },
  filtered: {
    label: 'recipient’s filter',
    meaning: 'Refused after the content was sent, by a filter of this recipient. Often an unknown user in disguise.',
    next: 'Look for a rule or personal block list; if there is none, whether the mailbox exists.',
  },
  greylisted: {
    label: 'greylisting',
    meaning: 'Put off on purpose until the unknown sender tries again.',
    next: 'Normally passes by itself; exempt the published ranges from greylisting alone, above all if the sender retries from another address.',
  },
  hasmoved: {
    label: 'mailbox moved',
    meaning: 'The mailbox moved and is not forwarded.',
    next: 'Add an alias or forwarding, or the sender takes the new address.',
  },
  hostunknown: {
    label: 'unknown domain',
    meaning: 'The recipient’s domain is not in DNS.',
    next: 'If the domain is yours: check registration, delegation and MX. Otherwise the address is mistyped: the sender corrects it.',
  },
  'internal-esp': {
    label: 'sender’s internal fault',
    meaning: 'A fault inside the sending platform: the message never reached your server.',
    next: 'Nothing to change in your network; send the sender the code and the date.',
  },
  mailboxfull: {
    label: 'mailbox full',
    meaning: 'The mailbox is over its quota.',
    next: 'Free space or raise the quota.',
  },
  mailererror: {
    label: 'delivery program failed',
    meaning: 'A delivery program on the receiving server failed.',
    next: 'Look at the delivery script, pipe or procmail in your log.',
  },
  mesgtoobig: {
    label: 'message too large',
    meaning: 'The message is over the server’s size limit.',
    next: 'Raise the limit, or the sender uses links.',
  },
  networkerror: {
    label: 'network or DNS',
    meaning: 'DNS, routing or a loop.',
    next: 'Check DNS of the domain, routing, port 25 from outside, forwarding loops.',
  },
  norelaying: {
    label: 'relay denied',
    meaning: 'The server does not take mail for this domain.',
    next: 'Only if the domain is yours: add it to the accepted domains or correct the MX. Never open relaying.',
  },
  notaccept: {
    label: 'takes no mail',
    meaning: 'The host takes no mail at all (521, 556, null MX).',
    next: 'Correct the MX; remove a null MX that is there by mistake. If the domain is not yours: the sender corrects the address.',
  },
  notcompliantrfc: {
    label: 'malformed message',
    meaning: 'The message breaks the format rules.',
    next: 'The sender corrects its headers; check that no gateway of yours doubles a header.',
  },
  onhold: {
    label: 'reason not told',
    meaning: 'The text says too little to decide.',
    next: 'Look in your own log: queue id, time, recipient.',
  },
  pending: {
    label: 'waiting',
    meaning: 'Not sent yet: a state, not a fault.',
    next: 'Wait, or ask the sender when it will leave.',
  },
  policyviolation: {
    label: 'policy',
    meaning: 'A policy of the receiving organisation.',
    next: 'Message trace names the rule: correct it. Exempt the published ranges only from an IP or volume rule; content rules stay.',
  },
  quarantined: {
    label: 'quarantined',
    meaning: 'Accepted (250) and then put where the user does not look.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  ratelimited: {
    label: 'hourly limit',
    meaning: 'More messages per hour than the server takes from one sender.',
    next: 'Exempt the published ranges from the per-hour limit alone.',
  },
  rejected: {
    label: 'sender refused',
    meaning: 'The envelope sender or its domain is refused.',
    next: 'Your own block list: take the entry out. Callout: exempt the published ranges from it. A domain that does not resolve: the sender.',
  },
  requireptr: {
    label: 'reverse DNS',
    meaning: 'The client’s reverse DNS is missing or does not match.',
    next: 'Check that your resolver works; the sender publishes PTR and matching forward DNS.',
  },
  securityerror: {
    label: 'security rule',
    meaning: 'A security rule that is not told more closely.',
    next: 'Read the text: connector authentication, TLS, intrusion prevention.',
  },
  spamdetected: {
    label: 'taken for spam',
    meaning: 'A filter took the content for spam.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  speeding: {
    label: 'too many messages',
    meaning: 'Too many messages in a time; where the window is an hour, use ratelimited.',
    next: 'Exempt the published ranges from that limit per time or per connection alone.',
  },
  suppressed: {
    label: 'not sent by the platform',
    meaning:
      'The sending platform did not send: an earlier bounce, complaint, unsubscription or legal list, or the sender’s own account is blocked there.',
    next: 'Repair what caused it, then ask the sender to take the address off its suppression list; a blocked account is unblocked by its platform.',
  },
  suspend: {
    label: 'account suspended',
    meaning: 'The recipient’s account is suspended.',
    next: 'Enable the account, or tell the sender that it is closed.',
  },
  syntaxerror: {
    label: 'command not understood',
    meaning: 'An SMTP command was not understood.',
    next: 'See whether a firewall’s SMTP inspection changes commands on the way, and correct its rule.',
  },
  systemerror: {
    label: 'server fault',
    meaning: 'The receiving system has a fault of its own.',
    next: 'Look in your log for directory, database or queue errors and repair them.',
  },
  systemfull: {
    label: 'disk full',
    meaning: 'The receiving server’s disk is full.',
    next: 'Free disk space on your mail server.',
  },
  toomanyconn: {
    label: 'too many connections',
    meaning: 'Too many connections at once, or too many recipients in one.',
    next: 'Raise the connection limit for the published ranges alone, or the sender divides the recipients.',
  },
  undefined: {
    label: 'no reason found',
    meaning: 'No reason could be read.',
    next: 'Look in your own log: queue id, time, recipient.',
  },
  userunknown: {
    label: 'no such mailbox',
    meaning: 'There is no such mailbox.',
    next: 'If the mailbox exists, recipient verification or directory sync of your gateway is behind.',
  },
  vacation: {
    label: 'automatic answer',
    meaning: 'An automatic answer, not a bounce.',
    next: 'Nothing to do: the mail was delivered.',
  },
  virusdetected: {
    label: 'malware found',
    meaning: 'A scanner found malware.',
    next: 'Do not exempt; check for a false positive.',
  },
};
