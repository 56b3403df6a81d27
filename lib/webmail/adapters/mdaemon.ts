import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** MDaemon Webmail, once WorldClient: what "View source" opens. */
export const mdaemon: Adapter = {
  id: 'mdaemon',
  products: ['MDaemon'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'window',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: ({ document, location }) =>
    document.contentType !== 'text/plain' && /\/worldclient\.dll$/i.test(location.pathname),

  grab: (page) => readFrom(page, mdaemon, { elements: SOURCE_PAGE }),
};
