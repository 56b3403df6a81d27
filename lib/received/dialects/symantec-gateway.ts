import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, TCP_INFO, USING_CIPHER, WITH } from '../pieces.ts';

/** `using TLS`, without the version, before `by`. */
export const symantecGateway: Dialect = {
  id: 'symantec-gateway',
  product: 'Symantec Messaging Gateway',
  seen: 'Brightmail 8 to Messaging Gateway 10',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO}(?: \(${USING_CIPHER} [^()]*(?:\([^()]*\))?\))?(?: \(Client [^()]*\))? ${BY} \(Symantec (?:Messaging Gateway|Mail Security)[^()]*\) ${WITH} ${ID}`,
  ),
};
