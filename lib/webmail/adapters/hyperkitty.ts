import { isAppOn } from '../page.ts';
import type { Adapter, Page } from '../page.ts';
import { textOf } from '../shown.ts';
import { looksLikeMessage } from '../accept.ts';
import { failed, grabText } from '../source.ts';

function isArchive(page: Page): boolean {
  const { document, location } = page;
  if (/\/list\/[^/@]+@[^/]+\/(?:message|thread)\//.test(location.pathname))
    return document.querySelector('#thread-content') !== null;
  return /\/pipermail\/[^/]+\//.test(location.pathname) || isAppOn(page, ['groups.google.com']);
}

/** Archives of mailing lists. What they keep is not what any server delivered: Received fields and results are gone or rewritten. */
export const hyperkitty: Adapter = {
  id: 'hyperkitty',
  products: ['Mailman', 'HyperKitty', 'Pipermail', 'Google Groups'],
  reads: [
    { way: 'document', fidelity: 'newlines' },
    { way: 'selection', fidelity: 'newlines' },
  ],
  opens: 'here',
  frames: [],
  copy: 'archived',
  evidence: 'run',
  seen: 'HyperKitty 1.3.7',

  recognises: isArchive,

  async grab({ document }) {
    const text = document.contentType === 'text/plain' && document.body ? textOf(document.body) : '';
    return looksLikeMessage(text) ? grabText(hyperkitty, text, { way: 'document' }) : failed(hyperkitty, 'archive');
  },
};
