import type { Dialect } from '../dialect.ts';
import { anyOf, client, login } from '../form.ts';
import { BARE_TCP_INFO, BY, FOR, LITERAL, NAME, TLS_VERSION, WITH } from '../pieces.ts';

const EHLO = String.raw`\(EHLO (?<helo>[^ ()]*)\)`;

/** `127.0.0.1` in front is a constant. Since 2020 the client stands there instead, and the writer gives its inner address. */
export const yahoo: Dialect = {
  id: 'yahoo',
  product: 'Yahoo Mail',
  evidence: 'samples',
  read: anyOf(
    login`${BY} \([^()]*Hermes SMTP Server\) with (?<protocol>E?SMTPS?A) ID (?<id>[^ ]+)${FOR}`,
    client`from 127\.0\.0\.1 ${EHLO} ${BARE_TCP_INFO} ${BY} with (?<protocol>SMTPS?)`,
    client`from [\w.-]+ ${EHLO} ${BARE_TCP_INFO} by (?<by>[\w.-]+\.yahoo\.com) with (?<protocol>SMTPS?)`,
    client`from ${NAME} ${EHLO} \(${LITERAL}\) ${BY} \([^()]*Hermes SMTP Server\) ${WITH} ID (?<id>[^ ]+)${FOR}`,
    client`from (?<ip>[\da-fA-F:.]+) ${EHLO} by (?<by>10(?:\.\d{1,3}){3}) with (?<protocol>SMTPs?)${TLS_VERSION}`,
  ),
};
