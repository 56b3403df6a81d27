import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, ID, TCP_INFO, WITH } from '../pieces.ts';

/** `with SMTP (SSL/TLS)` where encrypted, `ASMTP` from its own users. */
export const icewarp: Dialect = {
  id: 'icewarp',
  product: 'IceWarp',
  seen: 'Merak 7 to IceWarp 14',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} \((?:IceWarp|Merak) [^()]*\) ${WITH}(?: \((?<tls>SSL|TLS|SSL\/TLS)\))?(?: ${ID})?${FOR}`,
  ),
};
