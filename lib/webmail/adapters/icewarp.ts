import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** IceWarp WebClient: what "View source" opens. */
export const icewarp: Adapter = {
  id: 'icewarp',
  products: ['IceWarp'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'window',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: ({ document, location }) =>
    document.contentType !== 'text/plain' &&
    location.pathname.startsWith('/webmail') &&
    document.title.includes('IceWarp'),

  grab: (page) => readFrom(page, icewarp, { elements: SOURCE_PAGE }),
};
