import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { LITERAL, USING_CIPHER } from '../pieces.ts';

const TAIL = String.raw`by (?<by>server-[\w.-]+\.(?:messagelabs\.com|symcld\.net)) id (?<id>[\w\/-]+)`;

/** Its outer servers write as qmail does; this is the one behind them. */
export const messagelabs: Dialect = {
  id: 'messagelabs',
  product: 'Symantec Email Security.cloud',
  evidence: 'samples',
  read: anyOf(client`from ${LITERAL}(?: \(${USING_CIPHER}[^()]*(?:\([^()]*\))?\))? ${TAIL}`, local`${TAIL}`),
};
