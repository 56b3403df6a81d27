import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR, HELO, ID, LITERAL, PATH, TLS_VERSION, WITH } from '../pieces.ts';

/** RFC 1413 answer of the client, seldom asked for today. */
const IDENT = '(?:(?:IDENT:)?[^ @()]*@)?';
const TCP_INFO = String.raw`\(${IDENT}(?:(?<reverseDns>[^ ()\[\]@]+) )?${LITERAL}(?<forged> \(may be forged\))?\)`;
/** `$v/$Z`: `(8.17.1.9/8.17.1.9/Debian-2)`, `(AIX5.3/8.11.6p2)`, `(Switch-3.1.9/Switch-3.1.9)`; sites write `(V8/cf)` instead. */
const SOFTWARE = String.raw`\((?:(?:[\w+.-]+\/)?8\.\d[\w+.-]*(?:\/[\w+.-]+)*|Switch-[\d.]+\/Switch-[\d.]+|[A-Z]\d\/cf)\)`;
const TAIL = String.raw`${BY} ${SOFTWARE}(?: ${WITH})? ${ID}${TLS_VERSION}(?: for (?:<(?<for>${PATH})>|[^ <>]+))?`;

/** HELO is cut at the first blank; where it holds odd characters the reverse name or `[ip]` stands for it. */
export const sendmail: Dialect = {
  id: 'sendmail',
  product: 'Sendmail',
  seen: '8.8 to 8.18, Proofpoint and other kin',
  evidence: 'recorded',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO}(?<login> \(authenticated[^()]*\))? ${TAIL}`,
    client`\(from (?:(?<reverseDns>[^ ()\[\]@]+) )?${LITERAL}(?<forged> \(may be forged\))?\) ${TAIL}`,
    local`\(from [^ ()\[\]]+\) ${TAIL}`,
    local`from localhost \(localhost\) ${BY} ${SOFTWARE}(?: with internal)? ${ID}${FOR}`,
  ),
};
