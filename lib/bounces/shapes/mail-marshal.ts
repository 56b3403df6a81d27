import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** MailMarshal: the reason first, the recipients it was for after it. */
export const mailMarshal: Shape = {
  id: 'mail-marshal',
  read: (notice) =>
    readLabels(notice, {
      begins: /the following recipients were affected:/,
      recipient: /^the following recipients were affected:/i,
      answer: /^could not be delivered because of/i,
    }),
};
