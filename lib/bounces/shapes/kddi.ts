import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** KDDI and its au gateways: a sentence in two lines, the recipient in the first. */
export const kddi: Shape = {
  id: 'kddi',
  read: (notice) =>
    readLabels(notice, {
      begins: /could not be delivered to: </,
      recipient: /^\s*could not be delivered to:/i,
      answer: /^\s*could not be delivered to: *\S+/i,
    }),
};
