import type { BorderReason } from '../../received/border.ts';

/** The verdict in a word and in a sentence. Who handed it over and who signed it are two facts: ranges are shared. */
export const verdict = {
  genuine: {
    word: 'Genuine',
    signed: '{sender} handed it over and {domain} signed it.',
    unsigned: '{sender} handed it over, and DMARC passed for {domain}.',
  },
  'ip-only': {
    word: 'Address only',
    title: '{sender} handed it over; nobody vouches for {domain}.',
  },
  contradicted: {
    word: 'Contradicted: do not open',
    inRange: '{sender} handed it over, but DMARC failed for {domain}.',
    outside: '{sender} did not hand it over, and DMARC failed for {domain}.',
  },
  'signature-only': {
    word: 'Signature only',
    signed: '{domain} signed it, but {sender} did not hand it over.',
    unsigned: 'DMARC passed for {domain}, but {sender} did not hand it over.',
  },
  'not-this-sender': {
    word: 'Not this sender',
    title: '{sender} did not hand it over.',
  },
  'no-sender': {
    word: 'Ordinary mail',
    title: 'None of the senders on your list handed it over.',
  },
  'cannot-tell': {
    word: 'Cannot tell',
    asking: 'Cannot tell yet',
  },
  delivered: '{ip} delivered this message[ to {server}].',
};

interface Untold {
  readonly title: string;
  readonly lead: string;
}

/** Why nothing can be told, where the border decides it. */
export const untold: Readonly<Record<Exclude<BorderReason, 'outside-client'>, Untold>> = {
  submission: {
    title: 'One of your own users sent it.',
    lead: '[{server} took it from a user who had logged in. ]Nobody from outside handed it over.',
  },
  'pick-up': {
    title: 'It began on your own server.',
    lead: 'A program on the server itself wrote it[: {server}]. Nobody from outside handed it over.',
  },
  internal: {
    title: 'It never left your network.',
    lead: 'Every address that handed it on is private or yours.',
  },
  'two-addresses': {
    title: 'Two addresses, and no telling which handed it over.',
    lead: '[{server} wrote both: {candidates}. ]Postern does not guess.',
  },
  'unread-line': {
    title: 'A line of your own server could not be read.',
    lead: 'Postern steps over nothing: the border may hide in that line.',
  },
  'other-writer': {
    title: 'The border line is not of your server’s program.',
    lead: '[{server} runs another one by your settings; the line names {candidates}. ]Postern does not believe it.',
  },
  'nothing-own': {
    title: 'Which server is yours is not known yet.',
    lead: '[If {server} is yours, {ip} handed this message over.]',
  },
  'top-foreign': {
    title: 'The topmost line is not of a server of yours.',
    lead: '[If {server} is yours, {ip} handed this message over.]',
  },
  'gateway-silent': {
    title: 'Only your own gateway was seen.',
    lead: 'It left no Received line of its own, so who handed the message to it cannot be read here.',
  },
  'no-received': {
    title: 'There is no Received line.',
    lead: 'Without one nobody can say who handed it over. Was the whole header copied?',
  },
  unordered: {
    title: 'The order of its header is lost.',
    lead: 'The program that kept it puts fields out in any order: nothing stands above or below the border any more.',
  },
  archived: {
    title: 'It is a list’s archive, not what was delivered.',
    lead: 'Archives strip and rewrite Received lines and results. Ask for the source from the mailbox that received it.',
  },
};

/** Why nothing can be told although the border is known: From. */
export const unjudged = {
  'several-from': { title: 'It has more than one From.' },
  'no-from': { title: 'It has no From.' },
  'odd-from': { title: 'Its From names no single domain.' },
  unexplained: { title: 'Something in it can mislead its reader.' },
  'behind-gateway': { title: 'Only {product} was seen, not who handed it the message.' },
};
