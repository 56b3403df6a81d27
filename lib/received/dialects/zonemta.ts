import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, TLS_VERSION, WITH } from '../pieces.ts';

/** Recipient before TLS. */
export const zonemta: Dialect = {
  id: 'zonemta',
  product: 'ZoneMTA (WildDuck)',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} \(ZoneMTA[^()]*\) ${WITH} ${ID}${FOR}${TLS_VERSION}`),
};
