export type Policy = 'none' | 'quarantine' | 'reject';
export type AlignmentMode = 'r' | 's';

/** A DMARC policy record (RFC 9989 §4.7). A policy that was written and cannot be read is 'invalid'. */
export interface DmarcRecord {
  readonly p: Policy | 'invalid' | null;
  readonly sp: Policy | 'invalid' | null;
  readonly np: Policy | 'invalid' | null;
  readonly adkim: AlignmentMode;
  readonly aspf: AlignmentMode;
  readonly psd: 'y' | 'n' | 'u';
  readonly isTest: boolean;
  /** Has an address that reports can go to. */
  readonly isReporting: boolean;
  /** Tags of RFC 7489 that RFC 9989 dropped, in its order. */
  readonly obsolete: readonly string[];
}

/** Tags read of one record. Real ones have ten; a TXT record has room for 20 000. */
const MAX_TAGS = 100;

const POLICIES: readonly Policy[] = ['none', 'quarantine', 'reject'];
const OBSOLETE = ['pct', 'rf', 'ri'];

// RFC 9989 §4.8 dmarc-version: the one tag that decides about all of the record.
const VERSION = /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/i;
const VERSION_VALUE = 'DMARC1';

/**
 * Reads a record (RFC 9989 §4.8); null for a text that is none. Apart from the version, what cannot be read, or is
 * written twice with two values, is dropped in favour of its default.
 */
export function readDmarcRecord(text: string): DmarcRecord | null {
  // The tag's name in any case, its value in this one.
  if (!VERSION.test(text) || !text.split(';', 1)[0]?.includes(VERSION_VALUE)) return null;
  const tags = readTags(text);
  const policy = (name: string) => {
    const value = tags.get(name);
    return value === undefined ? null : (POLICIES.find((one) => one === value) ?? 'invalid');
  };
  const psd = tags.get('psd');
  return {
    p: policy('p'),
    sp: policy('sp'),
    np: policy('np'),
    adkim: tags.get('adkim') === 's' ? 's' : 'r',
    aspf: tags.get('aspf') === 's' ? 's' : 'r',
    psd: psd === 'y' || psd === 'n' ? psd : 'u',
    isTest: tags.get('t') === 'y',
    isReporting: (tags.get('rua') ?? '').split(',').some(isReportUri),
    obsolete: OBSOLETE.filter((name) => tags.has(name)),
  };
}

/** dmarc-tag = 1*ALPHA equals 1*dmarc-value, both in any case (RFC 5234 §2.3). '' for two values. */
function readTags(text: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of text.split(';', MAX_TAGS)) {
    const equals = tag.indexOf('=');
    const name = tag.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    const value = tag
      .slice(equals + 1)
      .trim()
      .toLowerCase();
    if (!/^[a-z]+$/.test(name) || !/^[ -~]+$/.test(value)) continue;
    tags.set(name, (tags.get(name) ?? value) === value ? value : '');
  }
  return tags;
}

/** A URI by its looks (RFC 3986 §3), or the obsolete one with a size behind `!`. */
function isReportUri(text: string): boolean {
  return /^[a-z][\d+.a-z-]*:[^\s!]+(?:!\d+[kmgt]?)?$/.test(text.trim());
}
