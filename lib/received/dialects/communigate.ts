import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR_BARE, ID, LITERAL, NAME, WITH } from '../pieces.ts';

const TAIL = String.raw`${BY} \(CommuniGate Pro SMTP [\w.-]+\) ${WITH} ${ID}${FOR_BARE}`;

/** The literal after `from` is the client, the parenthesis its HELO; `account` says that it had logged in. */
export const communigate: Dialect = {
  id: 'communigate',
  product: 'CommuniGate Pro',
  seen: '3 to 6',
  evidence: 'samples',
  read: anyOf(
    client`from ${LITERAL} \((?<login>account [^ ()]+ )?HELO (?<helo>[^ ]*)\) ${TAIL}`,
    client`from ${NAME} \((?<login>account [^ ()]+ )?${LITERAL} verified\) ${TAIL}`,
    client`from ${LITERAL}(?<login> \(account [^ ()]+\))? ${TAIL}`,
    local`(?:from [^ ]+ )?${BY} \(CommuniGate Pro [A-Z][^()]*\)(?: ${WITH})?(?: ${ID})?${FOR_BARE}`,
  ),
};
