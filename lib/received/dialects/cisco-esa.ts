import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, LITERAL, NAME } from '../pieces.ts';

const WITH = String.raw`with (?<protocol>E?SMTP)(?:\/(?<tls>TLS)\/(?<cipher>[^ ]+))?`;

/** As qmail writes, but with brackets; no id. */
export const ciscoEsa: Dialect = {
  id: 'cisco-esa',
  product: 'Cisco Secure Email',
  seen: 'IronPort AsyncOS',
  evidence: 'samples',
  read: anyOf(
    client`from ${NAME} \(HELO (?<helo>[^ ()]*)\) \(${LITERAL}\) ${BY} ${WITH}`,
    client`from (?<helo>${NAME}) \(${LITERAL}\) ${BY} with (?<protocol>E?SMTP)\/(?<tls>TLS)\/(?<cipher>[^ ]+)`,
  ),
};
