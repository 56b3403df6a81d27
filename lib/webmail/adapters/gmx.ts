import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_DIALOG, SOURCE_PAGE } from '../shown.ts';

const SITES = ['.gmx.net', '.gmx.com', '.gmx.de', '.gmx.at', '.gmx.ch', '.web.de', '.mail.com'];

/** The hosts of the mailbox and its frames; the front pages are news. */
const MAILBOX = /^(?:bap\.)?(?:navigator|3c|webmailer|lightmailer)(?:-[a-z0-9]+)*\./;

/** GMX, WEB.DE and mail.com: the mail stands in a frame of another host, its header behind the ⓘ. */
export const gmx: Adapter = {
  id: 'gmx',
  products: ['GMX', 'WEB.DE', 'mail.com'],
  reads: [{ way: 'element', fidelity: 'headers' }],
  opens: 'dialog',
  frames: SITES.map((site) => `https://*${site}/*`),
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, SITES) && MAILBOX.test(page.location.hostname),

  grab: (page) => readFrom(page, gmx, { elements: `${SOURCE_PAGE}, ${SOURCE_DIALOG}` }),
};
