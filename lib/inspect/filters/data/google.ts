import type { FilterData } from '../filter.ts';

/** In its own mailboxes Gmail writes no verdict. These two it adds where a routing setting asks for them, for the server it routes to. */
export const GOOGLE: FilterData = {
  product: 'google',
  source: [
    'support.google.com/a/answer/2368131, Gmail routing settings: add X-Gm-Spam and X-Gm-Phishy headers; read in a copy',
    'fields of mail in public list archives, 2019–2025',
  ],
  asOf: '2026-11-24',
  headers: [
    {
      name: 'X-Gm-Spam',
      form: 'value',
      rows: [
        ['', '0', 'not-spam', 'traffic'],
        ['', '1', 'spam', 'docs'],
      ],
    },
    {
      name: 'X-Gm-Phishy',
      form: 'value',
      rows: [
        ['', '0', 'not-phishing', 'traffic'],
        ['', '1', 'phishing', 'docs'],
      ],
    },
  ],
};
