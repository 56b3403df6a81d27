import type { Resolver } from '../../dns/resolver.ts';
import type { DmarcNote } from './outcome.ts';
import type { DmarcRecord, Policy } from './record.ts';
import type { Walk } from './walk.ts';

/** The record that speaks for a domain, and where it stands. */
export interface PolicyRecord {
  readonly domain: string;
  readonly record: DmarcRecord;
}

export interface AppliedPolicy {
  readonly policy: Policy;
  /** The tag it was taken from. */
  readonly tag: 'p' | 'sp' | 'np';
  readonly notes: readonly DmarcNote[];
}

const LOWERED: Readonly<Record<Policy, Policy>> = { reject: 'quarantine', quarantine: 'none', none: 'none' };

/** RFC 9989 §4.10.1: the author domain's own, that of its organizational domain, that of the public suffix. */
export function policyRecord(author: string, { found, organizationalDomain }: Walk): PolicyRecord | null {
  const at = (domain: string) => found.find((one) => one.domain === domain);
  return at(author) ?? at(organizationalDomain) ?? found.find(({ record }) => record.psd === 'y') ?? null;
}

/**
 * What the owner wants done with mail of `author` that fails (RFC 9989 §4.10.1). null: the record holds no policy that
 * can be read and no address for reports, so that DMARC does not apply.
 */
export async function appliedPolicy(
  author: string,
  { domain, record }: PolicyRecord,
  resolver: Resolver,
): Promise<AppliedPolicy | null> {
  const notes: DmarcNote[] = [];
  if (record.obsolete.length > 0) notes.push('dmarc-obsolete-tags');
  if (record.isTest) notes.push('dmarc-testing');
  if (domain !== author) notes.push(record.psd === 'y' ? 'dmarc-public-suffix' : 'dmarc-inherited');
  const isMissing = domain !== author && !(await exists(author, resolver));
  if (isMissing) notes.push('dmarc-no-such-name');
  if (record.p === null || [record.p, record.sp, record.np].includes('invalid'))
    return record.isReporting ? { policy: 'none', tag: 'p', notes: [...notes, 'dmarc-policy-assumed-none'] } : null;
  const tag = domain === author ? 'p' : isMissing && record.np ? 'np' : record.sp ? 'sp' : 'p';
  const written = record[tag];
  const policy = written === null || written === 'invalid' ? 'none' : written;
  return { policy: record.isTest ? LOWERED[policy] : policy, tag, notes };
}

/** RFC 8020: a name does not exist when nothing is at it or under it; an alias to nowhere exists. Who cannot ask doubts nothing. */
async function exists(domain: string, resolver: Resolver): Promise<boolean> {
  const answer = await resolver.resolve(domain, 'A');
  if (answer.status !== 'no-name') return true;
  const alias = await resolver.resolve(domain, 'CNAME');
  return alias.status !== 'no-name';
}
