import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

/** Mail.ru: what "Служебные заголовки" opens. */
export const mailru: Adapter = {
  id: 'mailru',
  products: ['Mail.ru'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, ['e.mail.ru', 'octavius.mail.ru', 'light.mail.ru']),

  grab: (page) => readFrom(page, mailru, { elements: SOURCE_PAGE }),
};
