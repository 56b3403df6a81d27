import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** Fastmail. The source is served by another host: it is read in the tab that "Show raw message" opens. */
export const fastmail: Adapter = {
  id: 'fastmail',
  products: ['Fastmail'],
  reads: [
    { way: 'document', fidelity: 'newlines' },
    { way: 'element', fidelity: 'newlines' },
  ],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) =>
    isAppOn(page, ['app.fastmail.com', 'www.fastmail.com', 'betaapp.fastmail.com', '.fastmailusercontent.com']),

  grab: (page) => readFrom(page, fastmail, { elements: SOURCE_PAGE }),
};
