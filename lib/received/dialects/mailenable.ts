import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, TCP_INFO, TLS_VERSION } from '../pieces.ts';

export const mailenable: Dialect = {
  id: 'mailenable',
  product: 'MailEnable',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} with MailEnable (?<protocol>E?SMTPS?A?)${TLS_VERSION}`),
};
