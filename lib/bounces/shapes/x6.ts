import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** A writer known by its form: recipients and answer in one sentence. */
export const x6: Shape = {
  id: 'x6',
  read: (notice) =>
    readLabels(notice, {
      begins: /the following recipients returned permanent errors:/,
      recipient: /^the following recipients returned permanent errors:/i,
      answer: /\breason: ?/i,
    }),
};
