import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** Biglobe: Sendmail’s rules, and a sentence instead of a transcript. */
export const biglobe: Shape = {
  id: 'biglobe',
  read: (notice) =>
    readLabels(notice, {
      begins: /^[ \t]{0,20}-{2,20} non-delivered information/m,
      recipient: /-- the following addresses had delivery problems/i,
      answer: /-- non-delivered information -{0,20}/i,
    }),
};
