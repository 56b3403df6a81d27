import type { Dialect } from '../dialect.ts';
import { anyOf, local } from '../form.ts';
import { BY } from '../pieces.ts';

const SERVER = String.raw`from [\w.-]+(?: \[[\da-fA-F:.]+\]| \([\da-fA-F:.]+\))?`;
const WITH = String.raw`with (?<protocol>(?:POP[23]|IMAP4?)(?:-SSL|S)?)`;

/** A mailbox elsewhere was emptied: the address is that mailbox's server, and the way here begins anew. */
export const fetchmail: Dialect = {
  id: 'fetchmail',
  product: 'fetchmail, getmail',
  evidence: 'samples',
  read: anyOf(
    local`${SERVER} ${BY} ${WITH}(?: \(fetchmail-[^()]*\))?(?: for <[^<>]*>)?(?: \((?:single|multi)-drop\))?`,
  ),
};
