import type { FilterData } from '../filter.ts';

export const RSPAMD: FilterData = {
  product: 'rspamd',
  source: [
    'docs.rspamd.com, modules milter_headers, multimap, whitelist, greylisting',
    'fields of mail in public list archives, 2019–2026',
  ],
  asOf: '2026-11-24',
  headers: [
    {
      name: 'X-Spamd-Result',
      form: 'symbols',
      rows: [
        ['', 'True', 'spam', 'traffic'],
        ['', 'False', 'not-spam', 'traffic'],
        ['score', '*', 'score', 'traffic'],
        ['POSTERN_*', '*', 'own-rule', 'traffic'],
        // Not built in: what most published configurations call their list.
        ['IP_WHITELIST', '*', 'customary-ip-list', 'unverified'],
        ['WHITELIST_IP', '*', 'customary-ip-list', 'unverified'],
        ['WHITELIST_*', '*', 'welcomelist-authenticated', 'docs'],
        ['BLACKLIST_*', '*', 'blocklist', 'docs'],
        ['RCVD_IN_DNSWL_*', '*', 'dnswl', 'traffic'],
        ['GREYLIST', '*', 'rspamd-greylist', 'unverified'],
        ['BAYES_*', '*', 'bayes', 'traffic'],
      ],
    },
    {
      name: 'X-Rspamd-Action',
      form: 'value',
      rows: [
        ['', 'no action', 'not-spam', 'docs'],
        ['', 'greylist', 'rspamd-greylist', 'docs'],
        ['', 'add header', 'spam', 'docs'],
        ['', 'rewrite subject', 'spam', 'docs'],
        ['', 'reject', 'spam', 'docs'],
      ],
    },
    { name: 'X-Spamd-Bar', form: 'value', rows: [['', '*', 'score', 'docs']] },
    { name: 'X-Rspamd-Server', form: 'value', rows: [['', '*', 'scanned', 'docs']] },
  ],
};
