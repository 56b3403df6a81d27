import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

const HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'outlook.live.com',
  'outlook.office365.us',
  'outlook-dod.office365.us',
];

/**
 * Outlook on the web of Microsoft 365, and Outlook.com: what the dialogs "View message source" and "View message details" show. Its own
 * interfaces want a token that is not ours to take.
 */
export const outlook: Adapter = {
  id: 'outlook',
  products: ['Outlook on the web', 'Microsoft 365', 'Outlook.com'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, HOSTS),

  // Class names are hashed: a `pre`, a read-only field or plain blocks, whichever it is this year.
  grab: (page) =>
    readFrom(page, outlook, {
      elements: '[role="dialog"] pre, [role="dialog"] textarea, [role="dialog"] div',
      platform: 'microsoft365',
    }),
};
