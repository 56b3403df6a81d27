import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';

/** Open-Xchange App Suite, the webmail of many providers: what its dialog "View source" shows. */
export const openXchange: Adapter = {
  id: 'open-xchange',
  products: ['Open-Xchange', 'IONOS', 'Strato', 'mailbox.org'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'App Suite UI',

  recognises: ({ document }) => document.querySelector('#io-ox-core, #io-ox-appcontrol, #io-ox-windowmanager') !== null,

  grab: (page) => readFrom(page, openXchange, { elements: 'textarea.mail-source-view' }),
};
