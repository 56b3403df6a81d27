import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** Yahoo Mail and AOL Mail. The source is served by another host: it is read in the tab that "View raw message" opens. */
export const yahoo: Adapter = {
  id: 'yahoo',
  products: ['Yahoo Mail', 'AOL Mail'],
  reads: [
    { way: 'document', fidelity: 'newlines' },
    { way: 'element', fidelity: 'newlines' },
  ],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'the address of its raw view',

  recognises: (page) => isAppOn(page, ['mail.yahoo.com', '.mail.yahoo.com', 'mail.aol.com', '.mail.aol.com']),

  grab: (page) => readFrom(page, yahoo, { elements: SOURCE_PAGE }),
};
