import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR_BARE, HELO, TCP_INFO, USING_CIPHER, WITH } from '../pieces.ts';

/** TLS stands behind `with`, the recipient without angle brackets; there is no id. */
export const kerio: Dialect = {
  id: 'kerio',
  product: 'Kerio Connect',
  seen: 'MailServer 6 to Connect 10',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} \(Kerio (?:Connect|MailServer) [^()]*\)(?: ${WITH})?(?: \(${USING_CIPHER}[^()]*(?:\([^()]*\))?\))?${FOR_BARE}`,
  ),
};
