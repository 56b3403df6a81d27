import type { FilterData } from '../filter.ts';

/** Virus scanners on the server itself: amavis, ClamAV. */
export const ANTIVIRUS: FilterData = {
  product: 'antivirus',
  source: [
    'amavis.org, README and release notes (X-Virus-Scanned, X-Amavis-Alert)',
    'clamav-milter(8)',
    'fields of mail in public list archives, 2006–2026',
  ],
  asOf: '2026-11-24',
  headers: [
    { name: 'X-Virus-Scanned', form: 'value', rows: [['', '*', 'virus-scanned', 'traffic']] },
    {
      name: 'X-Virus-Status',
      form: 'value',
      rows: [
        ['', 'Clean*', 'virus-clean', 'traffic'],
        ['', 'Infected*', 'virus-found', 'docs'],
      ],
    },
    {
      name: 'X-Amavis-Alert',
      form: 'value',
      rows: [
        ['', 'INFECTED*', 'virus-found', 'docs'],
        ['', 'BANNED*', 'banned', 'docs'],
      ],
    },
  ],
};
