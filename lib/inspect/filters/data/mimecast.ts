import type { FilterData } from '../filter.ts';

export const MIMECAST: FilterData = {
  product: 'mimecast',
  source: 'fields of mail in public list archives, 2020–2025; Mimecast documents none of them publicly',
  asOf: '2026-11-24',
  headers: [
    { name: 'X-Mimecast-Spam-Score', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Mimecast-Spam-Signature', form: 'value', rows: [['', 'yes*', 'spam', 'unverified']] },
    { name: 'X-Mimecast-Bulk-Signature', form: 'value', rows: [['', 'yes*', 'bulk', 'unverified']] },
    { name: 'X-Mimecast-Impersonation-Protect', form: 'value', rows: [['', '*', 'impersonation', 'unverified']] },
  ],
};
