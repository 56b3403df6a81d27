import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, LITERAL, TCP_INFO, WITH } from '../pieces.ts';

/** `UnknownHost` where there is no reverse name; the TLS comment spells `TLS\\Tls12`. */
export const smartermail: Dialect = {
  id: 'smartermail',
  product: 'SmarterMail',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} ${WITH} \(version=TLS\\(?<tls>[^ ()]+) cipher=(?<cipher>[^ ()]+)[^()]*\)`,
    client`from ${HELO} \((?<reverseDns>UnknownHost) ${LITERAL}\) ${BY} ${WITH}`,
  ),
};
