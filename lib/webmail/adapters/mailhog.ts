import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

/**
 * MailHog, a catcher of test mail. It keeps header fields by name and puts the names out in any order: a result "above" the border
 * may have stood below it.
 */
export const mailhog: Adapter = {
  id: 'mailhog',
  products: ['MailHog'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'here',
  frames: [],
  copy: 'unordered',
  evidence: 'code',
  seen: 'mailhog/MailHog-UI',

  recognises: ({ document }) => document.querySelector('[ng-app="mailhogApp"]') !== null,

  grab: (page) => readFrom(page, mailhog, { elements: '#preview-source', fidelity: 'transcoded' }),
};
