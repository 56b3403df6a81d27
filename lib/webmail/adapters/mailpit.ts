import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

const VIEW = /^(.*)\/view\/([\w-]+)$/;

/** Mailpit, a catcher of test mail. */
export const mailpit: Adapter = {
  id: 'mailpit',
  products: ['Mailpit'],
  reads: [{ way: 'download', fidelity: 'exact' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'axllent/mailpit',

  recognises: ({ document }) =>
    document.contentType !== 'text/plain' &&
    document.querySelector('img[src$="/mailpit.svg"], link[href$="/mailpit.svg"]') !== null,

  async grab(page) {
    const [, root, id] = VIEW.exec(page.location.pathname) ?? [];
    return readFrom(page, mailpit, {
      addresses: id === undefined ? [] : [{ href: `${root ?? ''}/api/v1/message/${id}/raw`, fidelity: 'exact' }],
    });
  },
};
