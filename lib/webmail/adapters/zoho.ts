import { isAppOn } from '../page.ts';
import type { Adapter } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_DIALOG, SOURCE_PAGE } from '../shown.ts';

const HOSTS = ['com', 'eu', 'in', 'com.au', 'com.cn', 'jp', 'sa'].map((country) => `mail.zoho.${country}`);

/** Zoho Mail: what "Show original" opens. */
export const zoho: Adapter = {
  id: 'zoho',
  products: ['Zoho Mail'],
  reads: [{ way: 'element', fidelity: 'transcoded' }],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => isAppOn(page, [...HOSTS, 'mail.zohocloud.ca']),

  grab: (page) => readFrom(page, zoho, { elements: `${SOURCE_PAGE}, ${SOURCE_DIALOG}` }),
};
