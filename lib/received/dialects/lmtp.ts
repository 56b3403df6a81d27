import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, LITERAL, PATH, USING_CIPHER } from '../pieces.ts';

/** LHLO is said by a server of ours: a name or a literal. */
const LHLO = String.raw`(?<helo>[\w.-]+|\[[\da-fA-F:.]+\])`;
const TCP_INFO = String.raw`\((?:(?<reverseDns>[\w.-]+) )?${LITERAL}\)`;
const WITH = 'with (?<protocol>LMTP[AS]*)';
const DOVECOT = String.raw`${BY}(?: \(Dovecot\))? ${WITH} id (?<id>[\w+\/=:.-]+)(?: \(envelope-from <${PATH}>\))?(?: for <(?<for>${PATH})>)?`;
const CYRUS = String.raw`${BY} \(Cyrus [^()]*\) ${WITH}(?: id (?<id>[^ ]+))?`;
const TLS = String.raw`(?: \(${USING_CIPHER}[^()]*(?:\([^()]*\))?\))?`;

/** Delivery to the mailbox, over a socket without an address or from a server of ours. */
export const lmtp: Dialect = {
  id: 'lmtp',
  product: 'Dovecot, Cyrus IMAP',
  seen: 'Dovecot 2, Cyrus 2 and 3',
  evidence: 'recorded',
  read: anyOf(
    client`from ${LHLO} ${TCP_INFO}${TLS} ${DOVECOT}`,
    client`from ${LHLO} ${TCP_INFO} ${CYRUS}`,
    local`from ${LHLO} ${DOVECOT}`,
    local`from ${LHLO}(?: \(\[unix socket\]\)| \([\w.-]+\))? ${CYRUS}`,
    local`${DOVECOT}`,
  ),
};
