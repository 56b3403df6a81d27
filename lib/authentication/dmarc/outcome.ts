import type { Check } from '../check.ts';

/** Why a DMARC check came out as it did; a key of the words. */
export type DmarcWhy =
  | 'dmarc-aligned-dkim'
  | 'dmarc-aligned-spf'
  | 'dmarc-nothing-aligned'
  | 'dmarc-undecided'
  | 'dmarc-spf-unchecked'
  | 'dmarc-no-domain'
  | 'dmarc-no-record'
  | 'dmarc-bad-policy'
  | 'dmarc-dns-failed';

/** What should be known beside the result; a key of the words. */
export type DmarcNote =
  | 'dmarc-inherited'
  | 'dmarc-no-such-name'
  | 'dmarc-public-suffix'
  | 'dmarc-testing'
  | 'dmarc-policy-assumed-none'
  | 'dmarc-obsolete-tags'
  | 'dmarc-several-records'
  | 'dmarc-suffix-list-differs'
  | 'dmarc-approximate';

export type DmarcCheck = Check<DmarcWhy, DmarcNote>;
