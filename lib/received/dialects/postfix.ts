import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR, HELO, LITERAL, USING_CIPHER, WITH } from '../pieces.ts';

/** TLS and login comments (smtpd.c). Names out of certificates stand in them, with parentheses of their own. */
const SESSION = String.raw`(?: \((?:${USING_CIPHER}|Client|No client certificate|not using TLS|Authenticated sender:) .*\))?`;
/** Version 2.1 and older wrote plain `ESMTP` for a logged-in user. */
const USER = String.raw`(?: \(${USING_CIPHER} \([^()]*\)\))?(?: \(No client certificate requested\))?(?<login> \(Authenticated sender: [^ ()]*\))`;
/** `mail_name`, which packagers extend, `Postfix/Debian`, and some products change. */
const SOFTWARE = String.raw`\((?:Postfix(?:[^,()][^()]*(?:\([^()]*\))?)?|Postcow|PPE Hosted ESMTP Server)\)`;
const ID = '(?: id (?<id>[0-9A-Za-z]+))?';

/** `from HELO (name [ip])`; HELO comes with `?` for blanks, parentheses and quotes, but keeps brackets. */
export const postfix: Dialect = {
  id: 'postfix',
  product: 'Postfix',
  seen: '2.0 to 3.10',
  evidence: 'recorded',
  read: anyOf(
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\)${USER} ${BY} ${SOFTWARE} ${WITH}${ID}${FOR}`,
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\)${SESSION} ${BY} ${SOFTWARE} ${WITH}${ID}${FOR}`,
    local`${BY} \(Postfix(?:, from userid \d+)?\)${ID}${FOR}`,
  ),
};
