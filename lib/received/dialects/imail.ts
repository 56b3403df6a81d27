import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { BY, HELO, ID, LITERAL, WITH } from '../pieces.ts';

export const imail: Dialect = {
  id: 'imail',
  product: 'Ipswitch IMail',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${LITERAL} ${BY}(?: ${WITH})? \(SMTPD(?:32)?-[\d.]+\)(?: ${ID})?`),
};
