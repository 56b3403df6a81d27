import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR, HELO, LITERAL, WITH } from '../pieces.ts';

/** TLS and login comments (smtpd.c). Names out of certificates stand in them, with parentheses of their own. */
const SESSION = String.raw`(?: \((?:using (?<tls>[^ ]+) with cipher|Client|No client certificate|not using TLS|Authenticated sender:) .*\))?`;
/** `mail_name`, which packagers extend: `Postfix/Debian`. */
const SOFTWARE = String.raw`\(Postfix(?:[^,()][^()]*)?\)`;
const ID = '(?: id (?<id>[0-9A-Za-z]+))?';

/** `from HELO (name [ip])`; HELO comes with `?` for blanks, parentheses and quotes, but keeps brackets. */
export const postfix: Dialect = {
  id: 'postfix',
  product: 'Postfix 2.0 to 3.10',
  evidence: 'recorded',
  read: anyOf(
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\)${SESSION} ${BY} ${SOFTWARE} ${WITH}${ID}${FOR}`,
    local`${BY} \(Postfix(?:, from userid \d+)?\)${ID}${FOR}`,
  ),
};
