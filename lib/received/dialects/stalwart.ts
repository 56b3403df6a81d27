import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, LITERAL, USING_CIPHER, WITH } from '../pieces.ts';

/** TLS stands before `by`; the network of the client may stand in the TCP-info. */
export const stalwart: Dialect = {
  id: 'stalwart',
  product: 'Stalwart',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}(?: \(AS[^()]*\))?\)(?: \(${USING_CIPHER}\))? ${BY} \(Stalwart SMTP\) ${WITH} ${ID}`,
  ),
};
