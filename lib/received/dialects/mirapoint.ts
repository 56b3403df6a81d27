import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

/** A login is told behind the id. */
export const mirapoint: Dialect = {
  id: 'mirapoint',
  product: 'Mirapoint',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} \(MOS [^()]*\) ${WITH} ${ID}(?<login> \(AUTH [^()]*\))?${FOR}`),
};
