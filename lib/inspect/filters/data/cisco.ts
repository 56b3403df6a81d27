import type { FilterData } from '../filter.ts';

/** Secure Email Gateway, by its old name IronPort. Its verdict stands in a field that only Cisco can read. */
export const CISCO: FilterData = {
  product: 'cisco',
  source: [
    'cisco.com, technote 118900: X-headers of the Email Security Appliance',
    'AsyncOS 8.5 user guide, Headers Added During Anti-Spam Scanning; HAT sender groups',
    'fields of mail in public list archives, 2023–2026, on the way out',
  ],
  asOf: '2026-11-24',
  headers: [
    { name: 'X-IronPort-Anti-Spam-Filtered', form: 'value', rows: [['', 'true', 'scanned', 'docs']] },
    { name: 'X-IronPort-AV', form: 'value', rows: [['', '*', 'virus-scanned', 'docs']] },
    {
      name: 'X-Amp-Result',
      form: 'value',
      rows: [
        ['', 'Clean*', 'virus-clean', 'docs'],
        ['', 'Malicious*', 'virus-found', 'docs'],
      ],
    },
    { name: 'X-IronPort-RemoteIP', form: 'value', rows: [['', '*', 'client-seen', 'traffic']] },
    {
      name: 'X-IronPort-SenderGroup',
      form: 'value',
      rows: [
        ['', 'POSTERN_*', 'own-rule', 'unverified'],
        ['', 'ALLOWED_LIST', 'allowed-group', 'docs'],
        ['', 'WHITELIST', 'allowed-group', 'docs'],
        ['', '*', 'sender-group', 'traffic'],
      ],
    },
    {
      name: 'X-IronPort-MailFlowPolicy',
      form: 'value',
      rows: [
        ['', 'POSTERN_*', 'own-rule', 'unverified'],
        ['', '$TRUSTED', 'trusted-policy', 'docs'],
        ['', '*', 'policy', 'traffic'],
      ],
    },
    { name: 'X-IronPort-Reputation', form: 'value', rows: [['', '*', 'reputation', 'traffic']] },
  ],
};
