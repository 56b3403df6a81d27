import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BARE_TCP_INFO, BY, FOR, HELO, ID, WITH } from '../pieces.ts';

const TAIL = String.raw`${BY} \(PowerMTA(?:\(TM\))? v[\w.-]+\)(?: ${WITH})? ${ID}${FOR}`;

/** MAIL FROM stands behind the date. */
export const powermta: Dialect = {
  id: 'powermta',
  product: 'PowerMTA',
  seen: '3 to 5',
  evidence: 'samples',
  read: anyOf(client`from (?:${HELO} )?${BARE_TCP_INFO} ${TAIL}`, local`${TAIL}`),
};
