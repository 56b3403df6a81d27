import { noLever } from '../no-lever.ts';

/** Its allow list compares From alone, which anybody can write. */
export const hornetsecurity = noLever({
  id: 'hornetsecurity',
  product: 'Hornetsecurity',
  versions: 'Spam and Malware Protection, 365 Total Protection',
  kind: 'gateway',
  notes: ['hornetsecurity.by-from', 'hornetsecurity.compliance-filter', 'hornetsecurity.ask-vendor'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://cp.hornetsecurity.com/manual/en/partner/cp_html/deny_allow_list/c_about_deny_allow_list.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],
});
