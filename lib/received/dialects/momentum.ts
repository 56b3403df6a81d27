import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { BY, ID, PATH, WITH } from '../pieces.ts';

/** The `cipher` comment is left open by some versions. */
const TAIL = String.raw`${BY} \(envelope-from <?${PATH}>?\) \(ecelerity [^()]*(?:\([^()]*\))?\) ${WITH}(?: \(cipher=(?<cipher>[^ ()]*)\)?)? ${ID}`;

/** Address and port share the bracket. */
export const momentum: Dialect = {
  id: 'momentum',
  product: 'Momentum (ecelerity)',
  seen: '3 and 4',
  evidence: 'samples',
  read: anyOf(
    client`from [^ ]+ \(\[(?<ip>[\d.]+|[\da-fA-F:]+)(?::\d+)?\](?: helo=(?<helo>[^ ]+))?\) ${TAIL}`,
    local`from [^ ]+ \(\[localhost\]\) ${TAIL}`,
  ),
};
