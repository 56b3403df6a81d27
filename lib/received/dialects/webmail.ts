import type { Dialect } from '../dialect.ts';
import { anyOf, login } from '../form.ts';
import { BY, LITERAL } from '../pieces.ts';

const BARE = String.raw`(?<ip>[\d.]+|[\da-fA-F:]+)`;
const WITH = String.raw`with (?<protocol>HTTP)(?: \([^()]*\))?(?: for [^ ]+)?`;

/** A person at a browser: SquirrelMail, Horde, Yahoo, Hotmail and AOL of old wrote down from where. */
export const webmail: Dialect = {
  id: 'webmail',
  product: 'web mail',
  seen: 'SquirrelMail, Horde IMP, Yahoo, Hotmail and AOL',
  evidence: 'samples',
  read: anyOf(
    login`from [^ ()]+ \(${LITERAL}\) \(SquirrelMail authenticated user [^()]*\) ${BY} ${WITH}`,
    login`from ${BARE} \(SquirrelMail authenticated user [^()]*\) ${BY} ${WITH}`,
    login`from [^ ()]+ \((?:(?<reverseDns>[^ ()]+) )?${LITERAL}\) ${BY} \((?:Horde|IMP)[^()]*\) ${WITH}`,
    login`from ${LITERAL} by (?<by>web[\w.-]+\.yahoo\.com) via (?<protocol>HTTP)`,
    login`from ${BARE} by (?<by>[\w.-]+\.(?:hotmail\.msn|hotmail|aol)\.com)(?: \([\d.]+\))? ${WITH}`,
  ),
};
