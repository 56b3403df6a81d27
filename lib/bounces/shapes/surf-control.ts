import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** SurfControl: the attempt below its date, `rcpt: [ip], CODE TEXT`. */
export const surfControl: Shape = {
  id: 'surf-control',
  read: (notice) =>
    readLabels(notice, {
      begins: /a transcript of the attempts to send the message follows/,
      recipient: /^addressed to:/i,
      answer: /^\S{1,320}@\S{1,255}: \[[^\]]{1,60}\],/,
    }),
};
