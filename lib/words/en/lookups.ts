import type { PublicResolver } from '../../dns/data/resolvers.ts';
import type { PasteFault } from '../../dns/pasted.ts';

/** Who may be asked in DNS, on the options page. */
export const lookups = {
  title: 'DNS',
  intro:
    'To check DKIM, ARC, SPF and DMARC itself, Postern needs answers from DNS. It asks nobody until you choose whom, and then for each message that you look at.',
  whom: 'Who is asked',
  nobody: 'Nobody',
  nobodyNote: 'Signatures are checked as far as the message and pasted keys tell.',
  own: 'Another resolver',
  ownNote:
    'DNS over HTTPS (RFC 8484), your own for example. It should not block names: a blocked key looks like a missing one.',
  url: 'Its address',
  learns:
    'Whoever you choose learns the domains that a message names (From, envelope sender, HELO, signatures with their selectors, and what their SPF records refer to) and, only where an SPF record asks for it, the address that delivered the message and the envelope sender; never its text, its subject, To or Cc.',
  verp: 'Some mailing lists write the recipient into the envelope sender.',
  page: 'Its own page',
  use: 'Use this choice',
  asks: 'The browser asks you next for permission to reach that one host.',
  on: '{host} is asked now.',
  off: 'Nobody is asked. The browser’s permission was given back.',
  refused: 'The browser did not give permission for {host}. Nothing was changed.',
  unpermitted: '{host} is chosen, but the browser gives no permission for it: nobody is asked.',
  notAnAddress: '“{value}” is no address like https://dns.example/dns-query. Nothing was changed.',
  try: 'Ask {host} for example.com',
  tried: '{host} answered in {ms} ms.',
  failed: '{host} gave no answer: {reason}.',
};

/** What an operator says of the asker's address. */
export const resolverKeeps: Readonly<Record<PublicResolver['keeps'], string>> = {
  sampled: 'By its own word it does not store your IP address, save in samples of at most 0.05 % of its traffic.',
  hours: 'By its own word it stores your IP address with the question for 24 to 48 hours, and longer against abuse.',
  unread: 'What it stores, its own page says; it was not read for this list.',
};

/** Keys that the person pasted: beside the signature, and on the options page. */
export const pasted = {
  open: 'Paste its key',
  again: 'Paste another key',
  label: 'TXT record of {host}',
  how: 'The record itself, a zone-file line, or all that dig, host or nslookup print:',
  command: 'This prints it:',
  copy: 'Copy',
  save: 'Check with it',
  cancel: 'Cancel',
  trust: 'Take it from somebody you trust: whoever gives you the key decides whose signature counts.',
  title: 'Pasted keys',
  intro: 'They count before DNS is asked, until you remove them.',
  none: 'None. A key is pasted in a report, beside the signature that lacks it.',
  name: 'Name',
  record: 'Record',
};

/** Why what was pasted is not taken. */
export const pasteFault: Readonly<Record<PasteFault | 'no-key' | 'too-many-keys', string>> = {
  empty: 'There is nothing in it.',
  'too-long': 'It has more than {limit} characters: paste this one record.',
  'open-quote': 'A quotation mark is not closed: the end is missing.',
  'line-unreadable': 'Line {line} is none that a zone file, dig, host or nslookup has.',
  'no-record': 'There is no TXT record in it.',
  'other-name': 'This is the record of {found}, not of {name}.',
  'several-records': 'There are {count} records in it; a key has one.',
  'not-text': 'No key looks like that: control characters, or more than {limit} characters.',
  'no-key': 'This record is no DKIM key: it has no p=, or is not a list of tags.',
  'too-many-keys': 'There are {count} keys already; that is the limit. Remove one in the options.',
};
