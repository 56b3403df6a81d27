import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR_BARE, LITERAL, PATH } from '../pieces.ts';

const WITH = 'with (?<protocol>[a-z][a-z0-9-]*)';
const TLS = String.raw`(?: \((?:Cipher )?(?<tls>(?:TLS|SSL)[^ :()]*)(?::(?<cipher>[^ :()]+))?[^ ()]*\))?(?: tls (?<suite>[^ ()]+))?`;
/** `(Exim 4.96)`, `(Exim 3.35 #1 (Debian))`, `(Exim 4.24; FreeBSD)`. */
const SOFTWARE = String.raw` \(Exim [^()]*(?:\([^()]*\))?\)`;
/** MAIL FROM comes as it was, quoted strings included. */
const SENDER = String.raw`(?: \((?:envelope-from|return-path) <?${PATH}>?\))?`;
const ID = String.raw`id (?<id>[\w-]+)`;
/** Where a site hides the version: Exim's own message id, and lower case in `with`, tell it. */
const OWN_ID = String.raw`id (?<id>\w{6}-\w{6}(?:\w{5})?-\w{2}(?:\w{2})?)`;

const TAIL = `${BY} ${WITH}${TLS}${SOFTWARE}${SENDER} ${ID}${FOR_BARE}`;
const HIDDEN_TAIL = `${BY} with (?<protocol>e?smtps?a?)${TLS}${SENDER} ${OWN_ID}${FOR_BARE}`;

const NAME = String.raw`(?<reverseDns>[^ ()\[\]]+)`;
/** With `helo_accept_junk_hosts` HELO may hold anything, ` by our.host` and parentheses too. */
const HELO = 'helo=(?<helo>.+?)(?: ident=[^ ()]*)?';
const NAMED = String.raw`from ${NAME} \(${LITERAL} ${HELO}\)`;
const NAMELESS = String.raw`from ${LITERAL} \((?:port=\d+ )?${HELO}\)`;

/** The name in front is confirmed reverse DNS; HELO is written only where it differs from it. */
export const exim: Dialect = {
  id: 'exim',
  product: 'Exim',
  seen: '3 and 4',
  evidence: 'recorded',
  read: anyOf(
    client`${NAMED} ${TAIL}`,
    client`${NAMELESS} ${TAIL}`,
    client`from (?<helo>${NAME}) \(${LITERAL}(?: ident=[^ ()]*)?\) ${TAIL}`,
    client`from ${LITERAL}(?: \((?:port=\d+)?(?: ?ident=[^ ()]*)?\))? ${TAIL}`,
    client`from (?<helo>[^ ()]+) \(${NAME}\) ${LITERAL} ${TAIL}`,
    client`${NAMED} ${HIDDEN_TAIL}`,
    client`${NAMELESS} ${HIDDEN_TAIL}`,
    local`(?:from [^ ()]+ )?${BY} with (?<protocol>local[a-z-]*)(?:${SOFTWARE})?${SENDER} ${ID}${FOR_BARE}`,
    local`(?:from [^ ()]+ )?${BY} with (?<protocol>(?!a?e?smtp|utf8)[a-z-]+)${SOFTWARE}${SENDER} ${ID}${FOR_BARE}`,
  ),
};
