import type { FilterData, FilterHeader } from '../filter.ts';

const REPORT: FilterHeader['rows'] = [
  ['SFV', 'BLK', 'sfv-blk', 'docs'],
  ['SFV', 'NSPM', 'sfv-nspm', 'traffic'],
  ['SFV', 'SFE', 'sfv-sfe', 'docs'],
  ['SFV', 'SKA', 'sfv-ska', 'docs'],
  ['SFV', 'SKB', 'sfv-skb', 'docs'],
  // One page says "internal mail, for example", another "the IP allow list"; real mail shows the first.
  ['SFV', 'SKI', 'sfv-ski', 'traffic'],
  ['SFV', 'SKN', 'sfv-skn', 'docs'],
  ['SFV', 'SKQ', 'sfv-skq', 'docs'],
  ['SFV', 'SKS', 'sfv-sks', 'docs'],
  ['SFV', 'SPM', 'sfv-spm', 'traffic'],
  ['IPV', 'CAL', 'ipv-cal', 'traffic'],
  ['IPV', 'NLI', 'ipv-nli', 'traffic'],
  ['SCL', '-1', 'scl-skipped', 'traffic'],
  ['SCL', '0', 'scl-clean', 'docs'],
  ['SCL', '1', 'scl-clean', 'traffic'],
  ['SCL', '5', 'scl-spam', 'traffic'],
  ['SCL', '6', 'scl-spam', 'docs'],
  ['SCL', '7', 'scl-high', 'docs'],
  ['SCL', '8', 'scl-high', 'docs'],
  ['SCL', '9', 'scl-high', 'docs'],
  ['CAT', 'NONE', 'cat-none', 'traffic'],
  ['CAT', 'AMP', 'cat-malware', 'docs'],
  ['CAT', 'MALW', 'cat-malware', 'docs'],
  ['CAT', 'SAP', 'cat-malware', 'docs'],
  ['CAT', 'FTBP', 'cat-attachment', 'docs'],
  ['CAT', 'PHSH', 'cat-phishing', 'docs'],
  ['CAT', 'INTOS', 'cat-phishing', 'docs'],
  ['CAT', 'HPHSH', 'cat-high-phishing', 'docs'],
  ['CAT', 'HPHISH', 'cat-high-phishing', 'docs'],
  ['CAT', 'BIMP', 'cat-impersonation', 'docs'],
  ['CAT', 'DIMP', 'cat-impersonation', 'docs'],
  ['CAT', 'GIMP', 'cat-impersonation', 'docs'],
  ['CAT', 'UIMP', 'cat-impersonation', 'docs'],
  ['CAT', 'SPOOF', 'cat-spoof', 'docs'],
  ['CAT', 'SPM', 'cat-spam', 'docs'],
  ['CAT', 'HSPM', 'cat-high-spam', 'docs'],
  ['CAT', 'BULK', 'cat-bulk', 'docs'],
  ['CAT', 'OSPM', 'cat-outbound', 'docs'],
  ['CIP', '255.255.255.255', 'cip-none', 'traffic'],
  ['CIP', '*', 'cip', 'traffic'],
  ['DIR', 'INB', 'dir-inbound', 'traffic'],
  ['DIR', 'OUT', 'dir-outbound', 'traffic'],
  ['DIR', 'INT', 'dir-internal', 'traffic'],
  ['CTRY', '*', 'country', 'docs'],
  ['LANG', '*', 'language', 'docs'],
  ['H', '*', 'helo', 'docs'],
  ['PTR', '*', 'reverse-dns', 'docs'],
  ['SFTY', '9.25', 'first-contact', 'docs'],
  ['SFTY', '9.*', 'safety-tip', 'docs'],
  ['SRV', 'BULK', 'bulk', 'docs'],
];

const ANTISPAM: FilterHeader['rows'] = [['BCL', '*', 'bcl', 'docs']];
const SKIP_LISTED: FilterHeader['rows'] = [
  ['ip', '*', 'skip-listed', 'traffic'],
  ['domain', '*', 'helo', 'traffic'],
];

/** Another tenant's arrive with `-Untrusted` behind their names, and every incoming message gets one of its own. */
const RENAMED = { by: 'microsoft365', certainty: 'traffic' } as const;
/** The mailbox writes one into every message it stores. */
const STAMPED = { by: 'microsoft365', certainty: 'traffic' } as const;
/** The header firewall removes X-MS-Exchange-Organization-* from what comes in from outside. */
const FIREWALL = { by: 'microsoft365', certainty: 'docs' } as const;
/** Public mail carries these across tenants under their own names. */
const PASSES = { by: 'microsoft365', certainty: 'unverified' } as const;

export const MICROSOFT: FilterData = {
  product: 'microsoft',
  source: [
    'learn.microsoft.com/defender-office-365/message-headers-eop-mdo',
    'learn.microsoft.com/exchange/antispam-and-antimalware/antispam-protection/antispam-stamps',
    'technet.microsoft.com/library/bb232136: header firewall',
    'help.it.ox.ac.uk/examine-junk-mail-delivery: dest, OFR',
    'fields of mail in public list archives, 2013–2026',
  ],
  asOf: '2026-11-24',
  headers: [
    { name: 'X-Forefront-Antispam-Report', form: 'list', rows: REPORT, kept: RENAMED },
    { name: 'X-Forefront-Antispam-Report-Untrusted', form: 'list', rows: REPORT, isRenamed: true },
    { name: 'X-Microsoft-Antispam', form: 'list', rows: ANTISPAM, kept: RENAMED },
    { name: 'X-Microsoft-Antispam-Untrusted', form: 'list', rows: ANTISPAM, isRenamed: true },
    {
      name: 'X-Microsoft-Antispam-Mailbox-Delivery',
      form: 'list',
      rows: [
        ['dest', 'I', 'dest-inbox', 'traffic'],
        ['dest', 'J', 'dest-junk', 'traffic'],
        ['dest', 'C', 'dest-folder', 'docs'],
        ['OFR', '*', 'dest-rule', 'traffic'],
      ],
      kept: STAMPED,
    },
    {
      name: 'X-MS-Exchange-Organization-SCL',
      form: 'value',
      rows: REPORT.flatMap(([token, value, meaning, certainty]) =>
        token === 'SCL' ? [['', value, meaning, certainty]] : [],
      ),
      kept: FIREWALL,
    },
    {
      name: 'X-MS-Exchange-Organization-Antispam-Report',
      form: 'list',
      rows: [
        ['', 'IPOnAllowList', 'ip-on-allow-list', 'docs'],
        ['OrigIP', '*', 'client-seen', 'traffic'],
      ],
      kept: FIREWALL,
    },
    {
      name: 'X-MS-Exchange-Organization-AuthAs',
      form: 'value',
      rows: [
        ['', 'Anonymous', 'auth-anonymous', 'traffic'],
        ['', 'Internal', 'auth-internal', 'docs'],
        ['', 'Partner', 'auth-partner', 'docs'],
      ],
      kept: FIREWALL,
    },
    {
      name: 'X-MS-Exchange-Organization-AuthSource',
      form: 'value',
      rows: [['', '*', 'auth-source', 'traffic']],
      kept: FIREWALL,
    },
    { name: 'X-MS-Exchange-SkipListedInternetSender', form: 'list', rows: SKIP_LISTED, kept: PASSES },
    { name: 'X-MS-Exchange-ExternalOriginalInternetSender', form: 'list', rows: SKIP_LISTED, kept: PASSES },
    { name: 'X-CustomSpam', form: 'value', rows: [['', '*', 'custom-spam', 'docs']], kept: PASSES },
  ],
};
