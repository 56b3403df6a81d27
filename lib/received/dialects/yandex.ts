import type { Dialect } from '../dialect.ts';
import { anyOf, client, local, login } from '../form.ts';
import { BY, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

const SOFTWARE = String.raw`\([a-z-]+\/Yandex\)`;

/** The TLS comment stands behind the date. Of its own users it hides the address. */
export const yandex: Dialect = {
  id: 'yandex',
  product: 'Yandex Mail',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} ${SOFTWARE} ${WITH} ${ID}`,
    login`${BY} ${SOFTWARE} with (?<protocol>E?SMTPS?A) ${ID}`,
    local`${BY} ${SOFTWARE} ${WITH} ${ID}`,
  ),
};
