import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR, HELO, LITERAL, WITH } from '../pieces.ts';

const TLS = String.raw`(?: \((?<tls>(?:TLS|SSL)[^ :()]*):(?<cipher>[^ :()]+)[^()]*\))?(?: auth=[^ ]+ user=[^ ]+)?`;
/** Versions before 6 put a `;` behind the parenthesis and before `for`. */
const TAIL = String.raw`;? ${BY} \(OpenSMTPD\) ${WITH} id (?<id>[0-9a-f]{8,16})${TLS};?${FOR}`;

/** A forged reverse name stands plain; `<unknown>` where there is none. */
export const opensmtpd: Dialect = {
  id: 'opensmtpd',
  product: 'OpenSMTPD',
  seen: '5 to 7',
  evidence: 'recorded',
  read: anyOf(
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\)${TAIL}`,
    local`from ${HELO} \([^ ()]+ \[local\]\)${TAIL}`,
  ),
};
