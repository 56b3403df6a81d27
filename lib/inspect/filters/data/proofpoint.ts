import type { FilterData } from '../filter.ts';

export const PROOFPOINT: FilterData = {
  product: 'proofpoint',
  source: 'fields of mail in public list archives, 2018–2026; Proofpoint documents none of them publicly',
  asOf: '2026-11-24',
  headers: [
    {
      name: 'X-Proofpoint-Spam-Details',
      form: 'status',
      rows: [
        ['rule', '*notspam', 'not-spam', 'traffic'],
        ['rule', '*spam', 'spam', 'unverified'],
        ['rule', '*safe*', 'approved-sender', 'unverified'],
        ['policy', '*', 'policy', 'traffic'],
        ['score', '*', 'score', 'traffic'],
        ['*score', '*', 'part-score', 'traffic'],
      ],
    },
    { name: 'X-Proofpoint-Virus-Version', form: 'value', rows: [['', '*', 'virus-scanned', 'traffic']] },
  ],
};
