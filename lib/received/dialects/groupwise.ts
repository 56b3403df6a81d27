import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, HELO, TCP_INFO } from '../pieces.ts';

/** Its agents hand mail to each other under names without a dot. */
export const groupwise: Dialect = {
  id: 'groupwise',
  product: 'GroupWise',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} with (?<protocol>Novell_GroupWise)`,
    local`from [\w-]+ ${BY} with (?<protocol>Novell_GroupWise)`,
  ),
};
