import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';

/** Carbonio, and Zimbra's modern client, name an open message in the address; Zimbra's classic client does not. */
const MESSAGE = /^\/(?:carbonio|modern)\/.*\/message\/(-?\d+)$/;
const SHELL = '#z_shell';

function isClient({ document, location }: Page): boolean {
  if (document.contentType === 'text/plain') return false;
  if (document.querySelector(SHELL)) return true;
  if (location.pathname.startsWith('/carbonio/'))
    return document.querySelector('[src*="carbonio-"], [href*="carbonio-"], [src^="/static/"]') !== null;
  return (
    location.pathname.startsWith('/modern/') && document.querySelector('[src*="zimbra"], [href*="zimbra"]') !== null
  );
}

/** Zimbra and Carbonio: "Show original" is an address on the same site. */
export const zimbra: Adapter = {
  id: 'zimbra',
  products: ['Zimbra', 'Carbonio'],
  reads: [{ way: 'download', fidelity: 'exact' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'carbonio-mails-ui',

  recognises: isClient,

  async grab(page) {
    const [, id] = MESSAGE.exec(page.location.pathname) ?? [];
    return readFrom(page, zimbra, {
      addresses: id === undefined ? [] : [{ href: `/service/home/~/?auth=co&view=text&id=${id}`, fidelity: 'exact' }],
    });
  },
};
