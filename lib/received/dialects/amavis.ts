import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

const TAIL = String.raw`${BY} \([^ ()]+(?: \[[^ \[\]]+\])?\) \(amavis(?:d-new)?, (?:port \d+|unix socket)\) ${WITH} ${ID}${FOR}`;

/** The content filter on the way in: its client is the server in front of it. */
export const amavis: Dialect = {
  id: 'amavis',
  product: 'amavis',
  seen: 'amavis, amavisd-new',
  evidence: 'recorded',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${TAIL}`, local`from ${HELO} \(\[unix socket\]\) ${TAIL}`),
};
