import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, HELO, WITH } from '../pieces.ts';

/** IPv4 always comes mapped: `[::ffff:203.0.113.66]`. */
const TCP_INFO = String.raw`\((?:(?<reverseDns>[^ ()]+) )?\[(?<ip>[^ :\[\]]*:[^ \[\]]+)\]\)`;
const SESSION = String.raw`(?<login> \(AUTH: [^()]*\))?(?: \((?:TLS: )?(?<tls>(?:TLS|SSL)[^ ,()]*),(?:\d+bits,)?(?<cipher>[^ ,()]*)[^()]*\))?`;
const ID = String.raw`id (?<id>[\dA-Fa-f]+\.[\dA-Fa-f]+\.[\dA-Fa-f]+)`;

/** Blanks of HELO become `_`; everything else of it stays. */
export const courier: Dialect = {
  id: 'courier',
  product: 'Courier',
  seen: '0.5 to 1.3',
  evidence: 'recorded',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO}${SESSION} ${BY} ${WITH} ${ID}`,
    local`(?:from [^ ]+ \([^()]*\) )?\(uid \d+\) ${BY} with (?<protocol>local)(?: ${ID})?`,
  ),
};
