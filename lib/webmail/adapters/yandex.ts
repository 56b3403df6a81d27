import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_PAGE } from '../shown.ts';

const COUNTRIES = ['ru', 'com', 'by', 'kz', 'uz', 'com.tr', 'com.am', 'com.ge', 'co.il'];

/** Yandex Mail: what "Message properties" opens. */
export const yandex: Adapter = {
  id: 'yandex',
  products: ['Yandex Mail'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, [...COUNTRIES.map((country) => `mail.yandex.${country}`), 'mail.360.yandex.ru']),

  grab: (page) => readFrom(page, yandex, { elements: SOURCE_PAGE }),
};
