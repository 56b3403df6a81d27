import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

/** The menu's own link to the source; attachments that are text have one of the same kind, outside the menu. */
const VIEW_ORIGINAL = '.dropdown-menu a[href*="/ViewAsPlain/"]';

/** SnappyMail and RainLoop: the hash of a message stands in the menu's link alone. */
export const snappymail: Adapter = {
  id: 'snappymail',
  products: ['SnappyMail', 'RainLoop'],
  reads: [{ way: 'download', fidelity: 'exact' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'the-djmaze/snappymail',

  recognises: ({ document }) => document.contentType !== 'text/plain' && document.querySelector('#rl-app') !== null,

  async grab(page) {
    const links = page.document.querySelectorAll(VIEW_ORIGINAL);
    const addresses = [...new Set(Array.from(links, (link) => link.getAttribute('href') ?? ''))];
    return readFrom(page, snappymail, {
      addresses: addresses.length === 1 ? addresses.map((href) => ({ href, fidelity: 'exact' })) : [],
      otherwise: addresses.length > 1 ? 'several-messages' : 'no-source',
    });
  },
};
