import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

/** The number names a thread by its newest message. */
const THREAD = /^(.*\/apps\/mail)\/box\/[^/]+\/thread\/(\d+)/;

/** Nextcloud Mail: a message's export, where the thread has no other. */
export const nextcloud: Adapter = {
  id: 'nextcloud',
  products: ['Nextcloud Mail'],
  reads: [
    { way: 'download', fidelity: 'exact' },
    { way: 'element', fidelity: 'transcoded' },
  ],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'nextcloud/mail',

  recognises: ({ document, location }) =>
    /\/apps\/mail(?:\/|$)/.test(location.pathname) &&
    document.querySelector('#body-user, #content-vue, #mail-message') !== null,

  async grab(page) {
    const [, app, id] = THREAD.exec(page.location.pathname) ?? [];
    const open = page.document.querySelectorAll('#mail-message .envelope').length;
    const isOne = app !== undefined && id !== undefined && open === 1;
    return readFrom(page, nextcloud, {
      addresses: isOne ? [{ href: `${app}/api/messages/${id}/export`, fidelity: 'exact' }] : [],
      elements: '.message-source, .message-source pre',
      otherwise: open > 1 ? 'several-messages' : 'no-source',
    });
  },
};
