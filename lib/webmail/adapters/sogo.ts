import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';

const MAIL_PAGE = /^(.*\/SOGo\/so\/[^/]+\/Mail)\/view$/;
const MESSAGE = /^#!\/Mail\/([^/]+)\/([^/]+)\/(\d+)/;

/** Every call of SOGo's wants its own cookie back. */
const TOKEN = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/;

/** Folders are encoded twice in the fragment; in an address each level is a segment with `folder` in front. */
function exportOf({ location }: Page): string | null {
  const [, mail] = MAIL_PAGE.exec(location.pathname) ?? [];
  const [, account, folder, uid] = MESSAGE.exec(location.hash) ?? [];
  if (mail === undefined || account === undefined || folder === undefined || uid === undefined) return null;
  const levels = decodeURIComponent(decodeURIComponent(folder))
    .split('/')
    .map((level) => `folder${encodeURIComponent(level)}`);
  return `${mail}/${account}/${levels.join('/')}/${uid}/export`;
}

/** SOGo, also inside mailcow, iRedMail and NethServer. Its `viewsource` escapes the text as HTML, so `export` is asked. */
export const sogo: Adapter = {
  id: 'sogo',
  products: ['SOGo', 'mailcow', 'NethServer'],
  reads: [
    { way: 'download', fidelity: 'transcoded' },
    { way: 'element', fidelity: 'newlines' },
  ],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'run',
  seen: 'SOGo 5.8.0',

  recognises: ({ document, location }) => MAIL_PAGE.test(location.pathname) && document.contentType !== 'text/plain',

  async grab(page) {
    const href = exportOf(page);
    const token = TOKEN.exec(page.document.cookie)?.[1] ?? '';
    return readFrom(page, sogo, {
      // 8-bit text of another charset is encoded anew as UTF-8, whatever the header says.
      addresses: href === null ? [] : [{ href, fidelity: 'transcoded', headers: { 'X-XSRF-TOKEN': token } }],
      elements: '.sg-reversible.sg-flip pre',
    });
  },
};
