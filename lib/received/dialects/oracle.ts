import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, FOR_BARE, HELO, PATH, TCP_INFO, WITH } from '../pieces.ts';

const SOFTWARE = String.raw`\((?:Oracle Communications|Sun Java(?:\(tm\))? System|iPlanet) Messaging (?:Exchange )?Server [^()]*(?:\([^()]*\)[^()]*)*\)`;
const ID = String.raw`id <(?<id>[^ <>]+)>`;
const TAIL = String.raw`${FOR_BARE}(?: \(ORCPT ${PATH}\))?`;

/** Its own parts hand mail to each other as `tcp-daemon.` and `process-daemon.`. */
export const oracle: Dialect = {
  id: 'oracle',
  product: 'Oracle Messaging Server',
  seen: 'Oracle Communications, Sun and iPlanet',
  evidence: 'samples',
  read: anyOf(
    client`from ${HELO} ${TCP_INFO} ${BY} ${SOFTWARE} ${WITH} ${ID}${TAIL}`,
    local`from [\w-]+-daemon\.[^ ()]+ ${BY} ${SOFTWARE} ${ID}${TAIL}`,
    local`from [^ ()]+ ${SOFTWARE} ${ID}`,
  ),
};
