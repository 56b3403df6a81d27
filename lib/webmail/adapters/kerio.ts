import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** Kerio Connect: what "View source" opens. */
export const kerio: Adapter = {
  id: 'kerio',
  products: ['Kerio Connect'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'window',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: ({ document, location }) =>
    document.contentType !== 'text/plain' &&
    location.pathname.startsWith('/webmail') &&
    document.title.includes('Kerio Connect'),

  grab: (page) => readFrom(page, kerio, { elements: SOURCE_PAGE }),
};
