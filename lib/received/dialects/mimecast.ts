import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { HELO, TCP_INFO, TLS_VERSION, WITH } from '../pieces.ts';

const BY = String.raw`by (?<by>[\w.-]+\.mimecast\.(?:com|lan|co\.za))`;
const ID = String.raw`id (?<id>[a-z]{2,3}-mta-[\w-]+)`;

export const mimecast: Dialect = {
  id: 'mimecast',
  product: 'Mimecast',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO}(?: \(Using TLS\))? ${BY} ${WITH}(?: with STARTTLS)?${TLS_VERSION} ${ID}`),
};
