import type { Dialect } from '../dialect.ts';
import { anyOf, local } from '../form.ts';
import { BY, ID, PATH } from '../pieces.ts';

const SOFTWARE = String.raw`\(DragonFly Mail Agent v[\w.+-]+\)`;

/** A mailer without a listening side: every line is a pick-up. */
export const dragonfly: Dialect = {
  id: 'dragonfly',
  product: 'DragonFly Mail Agent',
  evidence: 'samples',
  read: anyOf(local`from [^ ()]+(?: \(uid \d+\))?(?: \(envelope-from ${PATH}\))? ${ID} ${BY} ${SOFTWARE}`),
};
