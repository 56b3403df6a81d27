import type { FilterData } from '../filter.ts';

/** It writes whom it saw and which policies matched, no verdict. */
export const FORTIMAIL: FilterData = {
  product: 'fortimail',
  source: 'fields of mail in public list archives, 2021–2026; Fortinet documents none of them publicly',
  asOf: '2026-11-24',
  headers: [
    { name: 'X-FEAS-Client-IP', form: 'value', rows: [['', '*', 'client-seen', 'traffic']] },
    { name: 'X-FE-Last-Public-Client-IP', form: 'value', rows: [['', '*', 'client-seen', 'traffic']] },
    { name: 'X-FEAS-AUTH-USER', form: 'value', rows: [['', '*', 'signed-in', 'traffic']] },
    { name: 'X-FE-Policy-ID', form: 'value', rows: [['', '*', 'policy', 'unverified']] },
  ],
};
