import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, FOR, HELO, LITERAL, TCP_INFO, WITH } from '../pieces.ts';

const OWN = String.raw`(?: \[[\d.]+\]| \([^()]*\))?`;
const SOFTWARE = String.raw`(?:\(Cipher [^()]*\) )?\(MDaemon[^()]*\)`;
const ID = '(?: id (?<id>[^ ]+))?';
/** The name stood behind `with` up to version 10. */
const TAIL = `${BY}${OWN} ${SOFTWARE} ${WITH}${ID}${FOR}`;
const OLD_TAIL = `${BY}${OWN} ${WITH} ${SOFTWARE}${ID}${FOR}`;

export const mdaemon: Dialect = {
  id: 'mdaemon',
  product: 'MDaemon',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${TAIL}`,
    client`from ${HELO} ${TCP_INFO} ${OLD_TAIL}`,
    client`from ${HELO} ${LITERAL} ${TAIL}`,
    client`from ${HELO} ${LITERAL} ${OLD_TAIL}`,
    client`from ${HELO} \[\((?<ip>[^ ()\[\]]+)\)\] ${TAIL}`,
  ),
};
