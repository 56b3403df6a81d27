import type { Dialect } from '../dialect.ts';
import { anyOf, client, local, login } from '../form.ts';
import { BY, FOR, HELO, ID, LITERAL } from '../pieces.ts';

const TAIL = String.raw`${BY} \(SG\)`;

/** Who hands mail over here is a customer; over HTTP there is no hop at all, where no address is given. */
export const sendgrid: Dialect = {
  id: 'sendgrid',
  product: 'SendGrid',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\) ${TAIL} with (?<protocol>E?SMTPS?A?) ${ID}${FOR}`,
    login`from ${HELO} \((?<reverseDns>[^ ()]+) ${LITERAL}\) ${TAIL} with (?<protocol>HTTP) ${ID}${FOR}`,
    local`from [^ ]+ \(unknown\) ${TAIL} with (?<protocol>HTTP) ${ID}${FOR}`,
    local`by (?<by>[\w.-]+\.sendgrid\.net) with (?<protocol>E?SMTP|HTTP) ${ID}`,
  ),
};
