import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';

const PAGES = new Set(['message', 'message_list', 'message_source']);

function pageOf({ location }: Pick<Page, 'location'>): string {
  return new URLSearchParams(location.search).get('page') ?? '';
}

/** Cypht: the window that "Show source" opens; a message's own page does not hold its source. */
export const cypht: Adapter = {
  id: 'cypht',
  products: ['Cypht'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'cypht-org/cypht',

  recognises: ({ document, location }) =>
    PAGES.has(pageOf({ location })) && document.querySelector('.cypht-layout, pre.msg_source') !== null,

  // On a message's own page such an element could be of the mail that it shows.
  grab: (page) => readFrom(page, cypht, pageOf(page) === 'message_source' ? { elements: 'pre.msg_source' } : {}),
};
