import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { LITERAL } from '../pieces.ts';

const TAIL = String.raw`by (?<by>server-[\w.-]+\.messagelabs\.com) id (?<id>[\w\/-]+)`;

/** Its outer servers write as qmail does; this is the one behind them. */
export const messagelabs: Dialect = {
  id: 'messagelabs',
  product: 'Symantec Email Security.cloud (MessageLabs)',
  evidence: 'samples',
  read: anyOf(
    client`from ${LITERAL}(?: \(using (?<tls>[^ ]+) with cipher [^()]*(?:\([^()]*\))?\))? ${TAIL}`,
    local`${TAIL}`,
  ),
};
