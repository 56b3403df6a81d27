import type { Dialect } from '../dialect.ts';
import { anyOf, client, login } from '../form.ts';
import { BY } from '../pieces.ts';

/** MAIL FROM stands in Go's quotes. */
const MODE = String.raw`(?: tls (?<cipher>[^ ()]+))? \(over [^,()"]+, (?<tls>[^,()"]+), envelope from "(?:[^"\\]|\\.)*"\)`;

/** The other way round than everybody: `from [ip] (HELO)`, and HELO may well look like another server's TCP-info. */
export const chasquid: Dialect = {
  id: 'chasquid',
  product: 'chasquid',
  seen: '1',
  evidence: 'recorded',
  read: anyOf(
    client`from \[(?<ip>[^ \[\]]+)\] \((?<helo>[^ ]*)\) ${BY} \(chasquid\) with (?<protocol>E?SMTPS?)${MODE}`,
    // It hides the address of its own users.
    login`from (?<helo>.+) ${BY} \(chasquid\) with (?<protocol>E?SMTPS?A)${MODE}`,
  ),
};
