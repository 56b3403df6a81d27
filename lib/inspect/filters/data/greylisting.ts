import type { FilterData } from '../filter.ts';

export const GREYLISTING: FilterData = {
  product: 'greylisting',
  source: ['postgrey 1.37, recorded', 'milter-greylist 4.0–4.5: fields of mail in public list archives, 2014–2020'],
  asOf: '2026-11-24',
  headers: [
    {
      name: 'X-Greylist',
      form: 'value',
      rows: [
        ['', 'delayed*', 'greylist-delayed', 'traffic'],
        ['', '*Sender IP whitelisted*', 'greylist-ip-listed', 'traffic'],
        ['', '*not delayed*', 'greylist-not-delayed', 'traffic'],
      ],
    },
  ],
};
