import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

/** As Sendmail writes, its own name in the place of the version. */
export const axigen: Dialect = {
  id: 'axigen',
  product: 'Axigen',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} \(Axigen\) ${WITH} ${ID}${FOR}`),
};
