import type { FilterData, FilterHeader } from '../filter.ts';

const STATUS: FilterHeader['rows'] = [
  ['', 'Yes', 'spam', 'docs'],
  ['', 'No', 'not-spam', 'traffic'],
  ['SCORE', '*', 'score', 'traffic'],
  ['*_LEVEL', '*', 'threshold', 'traffic'],
];

export const BARRACUDA: FilterData = {
  product: 'barracuda',
  source: [
    'wiki.umiacs.umd.edu, BarracudaSpamFirewall/Scoring',
    'fields of mail in public list archives, 2017–2026: the appliance, and the cloud on the way out',
  ],
  asOf: '2026-11-24',
  headers: [
    { name: 'X-Barracuda-Spam-Status', form: 'status', rows: STATUS },
    { name: 'X-Barracuda-Spam-Report', form: 'report', rows: [] },
    { name: 'X-Barracuda-Spam-Score', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Barracuda-Spam-Flag', form: 'value', rows: [['', 'YES', 'spam', 'docs']] },
    { name: 'X-Barracuda-Connect', form: 'value', rows: [['', '*', 'client-seen', 'traffic']] },
    { name: 'X-BESS-Spam-Status', form: 'status', rows: STATUS },
    { name: 'X-BESS-Spam-Score', form: 'value', rows: [['', '*', 'score', 'unverified']] },
    { name: 'X-BESS-Apparent-Source-IP', form: 'value', rows: [['', '*', 'client-seen', 'traffic']] },
  ],
};
