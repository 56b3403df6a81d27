import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, HELO, PATH, TCP_INFO, WITH } from '../pieces.ts';

const SESSION = String.raw`(?: \(authenticated[^()]*\))?(?: \((?:version=(?<tls>[^ ()]+) )?cipher=(?<cipher>[^ ()]+)[^()]*\))?(?<login> \(authenticated[^()]*\))?`;
const TAIL = String.raw`\(Haraka(?:\/[^ ()]+)?\) ${WITH} id (?<id>[^ ]+) envelope-from <${PATH}>${SESSION}`;

/** HELO is cut at the first blank and else kept; MAIL FROM stands outside of parentheses; a forged reverse name stands plain. */
export const haraka: Dialect = {
  id: 'haraka',
  product: 'Haraka',
  seen: '2 and 3',
  evidence: 'recorded',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} ${TAIL}`, local`\(Haraka outbound\)`),
};
