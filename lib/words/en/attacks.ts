import type { FromForm } from '../../inspect/author.ts';
import type { LookalikeKind } from '../../inspect/lookalike.ts';
import type { DomainPlace } from '../../inspect/report.ts';

/** Why From names no single domain. */
export const fromForm: Readonly<Record<FromForm, string>> = {
  group: 'It holds a group of addresses',
  route: 'It holds a route, and programs read different addresses in it',
  encoded: 'An address hides in an encoded word',
  several: 'Its addresses are of several domains',
  broken: 'It breaks the grammar, and programs read different addresses in it',
  nameless: 'It holds no domain',
};

/** What makes a domain a look-alike. */
export const scriptMix: Readonly<Record<LookalikeKind, string>> = {
  mixed: 'letters of several scripts in one word',
  whole: 'letters that only look like these',
};

/** What is wrong with a signature’s time; days follow. */
export const staleness = {
  expired: 'It had run out',
  old: 'It was made',
};

/** Where a domain stands. */
export const domainPlace: Readonly<Record<DomainPlace, string>> = {
  helo: 'in the client’s greeting (HELO)',
  'reverse-dns': 'in the client’s reverse name',
  'envelope-sender': 'in the envelope sender',
  'dkim-domain': 'in a signature’s d=',
  from: 'in From',
  sender: 'in Sender',
  'reply-to': 'in Reply-To',
  link: 'in a link',
};
