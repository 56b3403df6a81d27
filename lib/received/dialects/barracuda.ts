import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, TCP_INFO, VERSION_AND_CIPHER, WITH } from '../pieces.ts';

/** The appliance and the cloud service (`cudaops.com`), which writes neither `with` nor id. */
export const barracuda: Dialect = {
  id: 'barracuda',
  product: 'Barracuda',
  seen: 'Email Security Gateway, Email Gateway Defense',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} \(Spam(?: & Virus)? Firewall\) ${WITH} id (?<id>[\dA-F]{12})${FOR}`,
    client`from ${HELO} ${TCP_INFO} by (?<by>[\w.-]+\.cudaops\.com) \(${VERSION_AND_CIPHER}\)`,
  ),
};
