import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, ID, LITERAL, PATH, WITH } from '../pieces.ts';

export const mxlogic: Dialect = {
  id: 'mxlogic',
  product: 'McAfee SaaS Email Protection',
  seen: 'MX Logic',
  evidence: 'samples',
  read: anyOf(
    client`from (?<reverseDns>[\w.-]+) ${LITERAL} \(EHLO (?<helo>[^ ()]*)\) ${BY} ?\(mxl_mta-[\w.-]+\)(?: over (?<tls>TLS) secured channel)? ${WITH} ${ID} \(envelope-from <${PATH}>\)`,
  ),
};
