import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { shownSources } from '../shown.ts';
import { failed, grabText } from '../source.ts';

/** Between the header and what follows it Proton writes LF CR. */
const END_OF_HEADER = /\n\r?\n|\n\r/;

/** Proton Mail: "View headers". Below them stands the body as it is stored, encrypted, which is nobody's source. */
export const proton: Adapter = {
  id: 'proton',
  products: ['Proton Mail'],
  reads: [{ way: 'element', fidelity: 'headers' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'ProtonMail/WebClients',

  recognises: (page) => isAppOn(page, ['mail.proton.me', 'mail.protonmail.com']),

  async grab({ document }) {
    const [shown, ...others] = shownSources([document], '.message-headers-modal pre');
    if (others.length > 0) return failed(proton, 'several-messages');
    if (shown === undefined) return failed(proton, 'no-source');
    const text = shown.trimStart();
    const end = END_OF_HEADER.exec(text)?.index ?? text.length;
    return grabText(proton, `${text.slice(0, end)}\n`, { way: 'element', fidelity: 'headers' });
  },
};
