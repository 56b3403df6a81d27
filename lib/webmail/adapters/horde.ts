import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';
import { failed } from '../source.ts';

const MADE_BY_HORDE = '#horde-page, #horde-head, #msgData';

/** The message beside the list; several that are selected are `1:3` or `1,7`, and none of them is shown. */
const BESIDE_THE_LIST = /^#msg:([^;]+);([\d,:]+)$/;
const ONE = /^\d+$/;

/** A message's own window names it in the query, the list in its fragment. */
function shownOn({ location }: Page): { readonly mailbox: string | null; readonly buid: string | null } {
  const query = new URLSearchParams(location.search);
  const [, mailbox = query.get('mailbox'), buid = query.get('buid')] = BESIDE_THE_LIST.exec(location.hash) ?? [];
  return { mailbox, buid };
}

/** Horde IMP: the list with a message open, and the window of one message. */
export const horde: Adapter = {
  id: 'horde',
  products: ['Horde IMP'],
  reads: [{ way: 'download', fidelity: 'exact' }],
  opens: 'window',
  frames: [],
  copy: null,
  evidence: 'run',
  seen: 'IMP 6.2.27',

  recognises: ({ document, location }) =>
    location.pathname.includes('/imp/') &&
    document.contentType !== 'text/plain' &&
    document.querySelector(MADE_BY_HORDE) !== null,

  async grab(page) {
    const { mailbox, buid } = shownOn(page);
    if (!mailbox || !buid) return readFrom(page, horde, {});
    if (!ONE.test(buid)) return failed(horde, 'several-messages');
    const source = new URL('view.php', page.location.href);
    source.search = new URLSearchParams({ actionID: 'view_source', buid, mailbox, id: '0' }).toString();
    return readFrom(page, horde, { addresses: [{ href: source.href, fidelity: 'exact' }] });
  },
};
