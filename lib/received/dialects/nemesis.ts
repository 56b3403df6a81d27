import type { Dialect } from '../dialect.ts';
import { anyOf, client, login } from '../form.ts';
import { BY, FOR, HELO, ID, LITERAL, TCP_INFO, WITH } from '../pieces.ts';

/** The writer gives its own inner name and address behind `by`. */
export const nemesis: Dialect = {
  id: 'nemesis',
  product: 'GMX, web.de, IONOS (Nemesis)',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} \(\w+ \[[\d.]+\]\) ${WITH} \(Nemesis\) ${ID}${FOR}`,
    login`from ${LITERAL} ${BY} \(via (?<protocol>HTTP)\)`,
  ),
};
