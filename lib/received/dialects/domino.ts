import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

export const domino: Dialect = {
  id: 'domino',
  product: 'HCL Domino',
  seen: 'Lotus 6 to HCL 14',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} \((?:Lotus|IBM|HCL) Domino Release [^()]*\) ${WITH} ${ID}`),
};
