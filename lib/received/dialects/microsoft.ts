import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BARE_TCP_INFO, BY, HELO, LITERAL } from '../pieces.ts';

/** `(10.0.0.2)`, `(2603:10b6::1)`, `([fe80::1%11])`: the writer's own. */
const OWN_ADDRESS = String.raw`(?: \(\[?[\da-fA-F:.%]+\]?\))?`;
const ZONED = String.raw`\(\[(?<ip>[^ \[\]]+)\]\)`;
const TLS = String.raw`(?: \((?:TLS|version=(?<tls>[^ ,()]+),? cipher=(?<cipher>[^ ()]*))\))?`;
const EXCHANGE = String.raw`with (?<protocol>Microsoft SMTP Server)${TLS}(?: id (?<id>[\d.]+))?(?: via [\w. -]+)?`;
const SMTPSVC = String.raw`(?:over TLS secured channel )?with (?<protocol>Microsoft SMTPSVC)(?:\([\d.]+\))?`;

/** The address comes bare; the word after `from` is HELO. Between its own machines Outlook.com uses public addresses. */
export const microsoft: Dialect = {
  id: 'microsoft',
  product: 'Microsoft 365, Exchange',
  seen: 'Exchange 2003 to 2019, Outlook.com, IIS SMTP',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${BARE_TCP_INFO} ${BY}${OWN_ADDRESS} ${EXCHANGE}`,
    client`from ${HELO} ${ZONED} ${BY}${OWN_ADDRESS} ${EXCHANGE}`,
    client`from ${HELO} \(${LITERAL}\) ${BY} ${SMTPSVC}`,
    client`from ${HELO} - (?<ip>[\d.]+) ${BY} ${SMTPSVC}`,
    local`from mail pickup service ${BY} ${SMTPSVC}`,
    local`from ${HELO}${OWN_ADDRESS} ${BY}${OWN_ADDRESS} with (?<protocol>mapi) id (?<id>[\d.]+)`,
    local`from ${HELO}${OWN_ADDRESS} ${BY}${OWN_ADDRESS} with (?<protocol>HTTPS)(?: via [^ ()]+)?`,
    local`${BY} with (?<protocol>Internet Mail Service) \([\d.]+\) id (?<id>[^ ]+)`,
  ),
};
