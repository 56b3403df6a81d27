import type { FilterData } from '../filter.ts';

/** InterScan, ScanMail and the cloud service share one engine and its fields. */
export const TREND: FilterData = {
  product: 'trend',
  source: 'fields of mail in public list archives, 2019–2025; Trend Micro documents none of them publicly',
  asOf: '2026-11-24',
  headers: [
    {
      name: 'X-TM-AS-Result',
      form: 'value',
      rows: [
        ['', 'No-*', 'not-spam', 'traffic'],
        ['', 'Yes-*', 'spam', 'unverified'],
      ],
    },
    { name: 'X-TMASE-Result', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    {
      name: 'X-TM-AS-User-Approved-Sender',
      form: 'value',
      rows: [
        ['', 'Yes*', 'approved-sender', 'traffic'],
        ['', 'No*', 'no-approved-sender', 'traffic'],
      ],
    },
    { name: 'X-TM-AS-User-Blocked-Sender', form: 'value', rows: [['', 'Yes*', 'blocklist', 'unverified']] },
    { name: 'X-TM-AS-Product-Ver', form: 'value', rows: [['', '*', 'scanned', 'traffic']] },
  ],
};
