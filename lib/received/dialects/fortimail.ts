import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, TCP_INFO, TLS_VERSION, WITH } from '../pieces.ts';

/** As Sendmail writes, without a version; the id is two of Sendmail’s, the session’s and the message’s. */
export const fortimail: Dialect = {
  id: 'fortimail',
  product: 'FortiMail',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO}(?<login> \(authenticated[^()]*\))? ${BY} ${WITH} id (?<id>[0-9A-Za-z]{14}-[0-9A-Za-z]{14})${TLS_VERSION}${FOR}`,
  ),
};
