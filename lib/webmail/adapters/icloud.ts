import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_DIALOG, SOURCE_PAGE } from '../shown.ts';

/** iCloud Mail, which stands in a frame. */
export const icloud: Adapter = {
  id: 'icloud',
  products: ['iCloud Mail'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'window',
  frames: ['https://*.icloud.com/*'],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, ['icloud.com', '.icloud.com']) && /\bmail/.test(page.location.pathname),

  grab: (page) => readFrom(page, icloud, { elements: `${SOURCE_PAGE}, ${SOURCE_DIALOG}` }),
};
