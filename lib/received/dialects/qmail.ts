import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BARE_TCP_INFO, BY, LITERAL, NAME, PATH } from '../pieces.ts';

/** HELO comes with `?` for whatever might be misread (received.c, safeput). */
const HELO = String.raw`\(HELO (?<helo>[^ ()]*)\)`;
const WITH = String.raw`with (?:\([^()]*\) |[A-Z\d-]+ encrypted )?(?<protocol>(?:UTF8)?E?SMTPS?A?|QM[QT]P)(?: \([^()]*encrypted\))?`;
const SCANNER = String.raw`\(envelope-from <${PATH}>, uid \d+\) with (?<protocol>qmail-scanner)-.*`;

/** The address is in the last parenthesis, without brackets; there is no id. HELO is missing where it equals the name. */
export const qmail: Dialect = {
  id: 'qmail',
  product: 'qmail',
  seen: '1.03, netqmail, qmail-ldap, IndiMail, qpsmtpd',
  evidence: 'samples',
  read: anyOf(
    client`from ${NAME} ${HELO} ${BARE_TCP_INFO} ${BY}(?: \(qpsmtpd\/[^ ()]+\))? ${WITH}`,
    client`from (?<helo>${NAME}) ${BARE_TCP_INFO} ${BY}(?: \(qpsmtpd\/[^ ()]+\))? ${WITH}`,
    client`from ${NAME}(?: ${HELO})? \(${LITERAL}\)(?: \(envelope-sender <${PATH}>\))? ${BY} \(qmail-ldap-[^()]*\) ${WITH}(?: for <${PATH}>)?`,
    client`from (?<ip>[\d.]+)(?: \([^ ()]*\))? ${BY} ${SCANNER}`,
    local`\(qmail \d+ invoked (?:from network|by (?:alias|uid \d+)|for bounce)\)`,
    local`indimail-mta queue \d+ by host (?<by>[^ ()]+) \(invoked by (?:alias|uid \d+)\)`,
    local`${BY} by uid \d+ with (?<protocol>qmail-scanner)-.*`,
  ),
};
