import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, PATH, TCP_INFO, WITH } from '../pieces.ts';

/** MAIL FROM stands between `by` and `with`. */
export const maddy: Dialect = {
  id: 'maddy',
  product: 'Maddy',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} \(envelope-sender <${PATH}>\) ${WITH} ${ID}`),
};
