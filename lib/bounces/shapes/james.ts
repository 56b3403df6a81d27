import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** James and the MMS gateways built on it: the answer above the details of the message. */
export const james: Shape = {
  id: 'james',
  read: (notice) =>
    readLabels(notice, {
      begins: /^error message below:/m,
      recipient: /^\s*rcpt to:/i,
      answer: /^error message below:/i,
    }),
};
