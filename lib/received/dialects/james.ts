import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, TCP_INFO, WITH } from '../pieces.ts';

/** Since version 3 HELO stands in a comment of its own, as it does with qmail. */
export const james: Dialect = {
  id: 'james',
  product: 'Apache James',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO}(?: \(EHLO [^ ()]*\))? ${TCP_INFO} ${BY} \(JAMES SMTP Server [^()]*\) ${WITH} ID (?<id>[^ ]+)${FOR}`,
  ),
};
