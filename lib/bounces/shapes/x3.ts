import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** A writer known by its form: a box of equal signs, and `SMTP:RCPT host ip: CODE TEXT` under "Technical details". */
export const x3: Shape = {
  id: 'x3',
  read: (notice) =>
    readLabels(notice, {
      begins: /automatically generated delivery status notification\./,
      recipient: /to the following recipients (?:failed|was aborted|were aborted)/i,
      answer: /^\s*technical details:/i,
    }),
};
