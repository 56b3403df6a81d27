import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { FOR_BARE, HELO, TCP_INFO } from '../pieces.ts';

const TAIL = String.raw`by (?<by>inbound-smtp\.[\w-]+\.amazonaws\.com) with (?<protocol>E?SMTPS?) id (?<id>[\w-]+)`;

export const ses: Dialect = {
  id: 'ses',
  product: 'Amazon SES',
  seen: 'receiving',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${TAIL}${FOR_BARE}`),
};
