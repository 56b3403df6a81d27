import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

/** Where an Exchange server keeps the files of its web client, by its own version number. */
const OWN_FILES = '[src*="/owa/prem/"], [href*="/owa/prem/"], [src*="prem/15."], [href*="prem/15."]';

/** Outlook on the web of an Exchange server of one's own: what the dialog "View message details" shows. */
export const owa: Adapter = {
  id: 'owa',
  products: ['Exchange Server'],
  reads: [{ way: 'element', fidelity: 'headers' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) =>
    page.location.pathname.toLowerCase().startsWith('/owa/') &&
    !isAppOn(page, ['.office.com', '.office365.com', '.live.com', '.cloud.microsoft', '.office365.us']) &&
    page.document.querySelector(OWN_FILES) !== null,

  grab: (page) =>
    readFrom(page, owa, { elements: '[role="dialog"] pre, [role="dialog"] textarea, [role="dialog"] div' }),
};
