/** The field's words, one line each, at hand wherever they stand. */
export const glossary = {
  hop: {
    term: 'Hop',
    meaning: 'One server handing the message to the next. Each writes one Received line, newest on top.',
  },
  border: {
    term: 'Border',
    meaning:
      'The line where your first server took the message from outside. What stands below it came with the message.',
  },
  'authserv-id': {
    term: 'authserv-id',
    meaning: 'The name under which a server signs its results. Only yours count, and only above the border.',
  },
  'envelope-sender': {
    term: 'Envelope sender',
    meaning: 'Where bounces go (MAIL FROM, Return-Path). It need not be the From that people see.',
  },
  'reverse-dns': {
    term: 'Reverse DNS',
    meaning: 'The name an address has in DNS. It counts only if that name leads back to the address.',
  },
  helo: { term: 'HELO', meaning: 'What the client called itself when it connected. Anybody can call itself anything.' },
  spf: { term: 'SPF', meaning: 'The envelope sender’s domain lists the addresses that may send for it.' },
  dkim: { term: 'DKIM', meaning: 'A signature of a domain over the message. It survives forwarding, not changes.' },
  dmarc: {
    term: 'DMARC',
    meaning: 'Asks whether SPF or DKIM passed for the very domain in From, and what that domain wants done if not.',
  },
  arc: { term: 'ARC', meaning: 'What a forwarder says it saw. For information: it proves nothing between strangers.' },
  greylisting: {
    term: 'Greylisting',
    meaning: 'A server puts a stranger off for some minutes; honest senders come back.',
  },
  allowlist: {
    term: 'Allowlist',
    meaning: 'Addresses exempt from a check. It opens a gate; it does not prove who wrote the message.',
  },
  'reply-code': { term: 'Reply code', meaning: 'Three digits of an SMTP server: 2 done, 4 not now, 5 no.' },
  'enhanced-code': {
    term: 'Enhanced code',
    meaning: 'Three numbers that say why: class, subject, detail. 5.1.1 is no such mailbox.',
  },
  cidr: { term: 'Range', meaning: 'A block of addresses: 108.175.97.0/24 is the 256 from .0 to .255.' },
};
