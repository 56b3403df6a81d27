import type { FilterData, FilterHeader } from '../filter.ts';

const TESTS: FilterHeader['rows'] = [
  ['', 'Yes', 'spam', 'traffic'],
  ['', 'No', 'not-spam', 'traffic'],
  ['score', '*', 'score', 'traffic'],
  ['hits', '*', 'score', 'traffic'],
  ['required', '*', 'threshold', 'traffic'],
  ['POSTERN_*', '*', 'own-rule', 'traffic'],
  ['USER_IN_WELCOMELIST', '*', 'welcomelist', 'traffic'],
  ['USER_IN_WHITELIST', '*', 'welcomelist', 'traffic'],
  ['USER_IN_DEF_*', '*', 'welcomelist-default', 'docs'],
  ['USER_IN_SPF_*', '*', 'welcomelist-authenticated', 'docs'],
  ['USER_IN_DKIM_*', '*', 'welcomelist-authenticated', 'docs'],
  ['USER_IN_BLOCKLIST', '*', 'blocklist', 'docs'],
  ['USER_IN_BLACKLIST', '*', 'blocklist', 'docs'],
  ['ALL_TRUSTED', '*', 'all-trusted', 'traffic'],
  ['SHORTCIRCUIT', '*', 'shortcircuit', 'traffic'],
  ['RCVD_IN_DNSWL_*', '*', 'dnswl', 'traffic'],
  ['BAYES_*', '*', 'bayes', 'traffic'],
];

/** Also what amavis, which runs it, and Rspamd and Exim, which imitate it, write under the same names. */
export const SPAMASSASSIN: FilterData = {
  product: 'spamassassin',
  source: [
    'spamassassin.apache.org, Mail::SpamAssassin::Conf 4.0 (add_header, welcomelist_*, trusted_networks)',
    'fields of mail in public list archives, 2006–2026',
  ],
  asOf: '2026-11-24',
  headers: [
    { name: 'X-Spam-Status', form: 'status', rows: TESTS },
    { name: 'X-Amavis-Spam-Status', form: 'status', rows: TESTS },
    { name: 'X-Spam-Report', form: 'report', rows: TESTS },
    { name: 'X-Spam_report', form: 'status', rows: TESTS },
    {
      name: 'X-Spam-Flag',
      form: 'value',
      rows: [
        ['', 'YES', 'spam', 'traffic'],
        ['', 'NO', 'not-spam', 'traffic'],
      ],
    },
    { name: 'X-Spam', form: 'value', rows: [['', 'Yes', 'spam', 'docs']] },
    { name: 'X-Spam-Score', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Spam_score', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Spam-Level', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Spam-Checker-Version', form: 'value', rows: [['', '*', 'scanned', 'traffic']] },
  ],
};
