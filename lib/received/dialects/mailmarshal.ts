import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, LITERAL } from '../pieces.ts';

/** No blank before the bracket; `Not Verified` in the place of a name that the DNS does not confirm. */
export const mailmarshal: Dialect = {
  id: 'mailmarshal',
  product: 'Trustwave MailMarshal',
  seen: 'MailMarshal 6, Trustwave SEG 7 to 8',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} \((?:Not Verified|(?<reverseDns>[\w.-]+))${LITERAL}\) ${BY} with (?<protocol>MailMarshal|Trustwave SEG) \([^()]*\)(?: \(using TLS: (?<tls>[^ ,()]+), (?<cipher>[^ ()]+)\))? ${ID}`,
  ),
};
