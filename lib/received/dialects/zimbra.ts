import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BARE_TCP_INFO, BY, WITH } from '../pieces.ts';

/** The mailbox server's own line; mail comes in through Postfix. */
export const zimbra: Dialect = {
  id: 'zimbra',
  product: 'Zimbra',
  seen: '8 to 10, mailbox server',
  evidence: 'samples',
  read: anyOf(client`from [^ ()]+ \(LHLO (?<helo>[^ ()]+)\) ${BARE_TCP_INFO} ${BY} ${WITH}`),
};
