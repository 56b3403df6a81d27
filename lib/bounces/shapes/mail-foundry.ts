import { readLabels } from '../labels.ts';
import type { Shape } from '../shape.ts';

/** MailFoundry: two labelled lines. */
export const mailFoundry: Shape = {
  id: 'mail-foundry',
  read: (notice) =>
    readLabels(notice, {
      begins: /^delivery failed for the following reason:/m,
      recipient: /^unable to deliver message to:/i,
      answer: /^delivery failed for the following reason:/i,
    }),
};
