import { parseDomain } from '../../base/domain.ts';
import type { Domain } from '../../base/domain.ts';
import type { Resolver } from '../../dns/resolver.ts';
import { aligned } from '../alignment.ts';
import type { CheckParams, CheckResult } from '../check.ts';
import { alignmentOf, identifiersOf } from './identifiers.ts';
import type { AlignedIdentifier } from './identifiers.ts';
import type { DmarcCheck, DmarcNote, DmarcWhy } from './outcome.ts';
import { appliedPolicy, policyRecord } from './policy.ts';
import type { DmarcRecord } from './record.ts';
import { TreeWalker } from './walk.ts';

export interface DmarcQuestion {
  /** Of the one From. */
  readonly fromDomain: string;
  /** null: nobody could ask, for want of an address or of an envelope sender. */
  readonly spf: { readonly result: string; readonly domain: string | null } | null;
  /** d= of the signatures that pass. */
  readonly dkim: readonly string[];
  /** d= of the signatures that nobody could judge: not byte-exact, no answer from DNS. They keep a fail from being said. */
  readonly undecided?: readonly string[];
  readonly resolver: Resolver;
}

type Verdict = Pick<DmarcCheck, 'result' | 'why' | 'params' | 'notes'>;

/** DMARC by RFC 9989, for the domain of From. */
export async function checkDmarc(question: DmarcQuestion): Promise<DmarcCheck> {
  const author = parseDomain(question.fromDomain);
  const verdict = author ? await judge(author, question) : said('permerror', 'dmarc-no-domain');
  return { method: 'dmarc', domain: author, selector: null, ...verdict, field: null, at: null };
}

async function judge(author: Domain, question: DmarcQuestion): Promise<Verdict> {
  const walker = new TreeWalker(question.resolver);
  const walk = await walker.walk(author);
  const found = policyRecord(author, walk);
  // With a record of its own it needs no other; without one, what cannot be asked may be the one that applies.
  if (walk.failure && found?.domain !== author) return said('temperror', 'dmarc-dns-failed', { ...walk.failure });
  const several: DmarcNote[] = walk.several ? ['dmarc-several-records'] : [];
  if (!found && walk.unasked) return said('temperror', 'dmarc-dns-failed', { ...walk.unasked });
  if (!found) return said('none', 'dmarc-no-record', {}, several);
  const applied = await appliedPolicy(author, found, question.resolver);
  const params = {
    record: found.domain,
    organization: walk.organizationalDomain,
    adkim: found.record.adkim,
    aspf: found.record.aspf,
    obsolete: found.record.obsolete.join(', '),
  };
  if (!applied) return said('permerror', 'dmarc-bad-policy', params, several);
  const identifiers = await Promise.all(
    identifiersOf(question).map(async (identifier) => ({
      ...identifier,
      alignment: await alignmentOf(identifier, author, walk, found.record, walker),
    })),
  );
  const { result, why, params: own } = weigh(identifiers, question.spf === null);
  const differs: DmarcNote[] = suffixListDiffers(author, identifiers, found.record)
    ? ['dmarc-suffix-list-differs']
    : [];
  // The author domain's own record and a strict alignment hold whatever the organization is.
  const isExact = !walk.unasked || (found.domain === author && own['alignment'] === 'strict');
  const approximate: DmarcNote[] = isExact ? [] : ['dmarc-approximate'];
  const { policy, tag, notes } = applied;
  return said(result, why, { ...params, policy, tag, ...own }, [...notes, ...several, ...differs, ...approximate]);
}

/** One aligned pass is enough (RFC 9989 §5.3.5). Where something could not be asked, nobody knows that there is none. */
function weigh(identifiers: readonly AlignedIdentifier[], isSpfUnchecked: boolean): Verdict {
  const passed = identifiers.filter(({ state }) => state === 'passed');
  for (const { method, domain, alignment } of passed)
    if (alignment === 'strict' || alignment === 'relaxed')
      return said('pass', `dmarc-aligned-${method}`, { identifier: domain, alignment });
  for (const { alignment } of passed)
    if (alignment !== null && typeof alignment === 'object')
      return said('temperror', 'dmarc-dns-failed', { ...alignment });
  const undecided = identifiers.find(({ state, alignment }) => state === 'undecided' && alignment !== null);
  if (undecided) {
    const { method, domain } = undecided;
    return said(method === 'spf' ? 'temperror' : 'neutral', 'dmarc-undecided', { identifier: domain, method });
  }
  return isSpfUnchecked ? said('neutral', 'dmarc-spf-unchecked') : said('fail', 'dmarc-nothing-aligned');
}

/** Would RFC 7489, with a list of public suffixes in place of the walk, have aligned what we did not, or the other way? */
function suffixListDiffers(
  author: Domain,
  identifiers: readonly AlignedIdentifier[],
  { adkim, aspf }: DmarcRecord,
): boolean {
  const passed = identifiers.filter(({ state }) => state === 'passed');
  const byList = passed.some(({ method, domain }) => {
    const alignment = aligned(domain, author);
    return (method === 'dkim' ? adkim : aspf) === 's' ? alignment === 'strict' : alignment !== null;
  });
  return byList !== passed.some(({ alignment }) => alignment !== null);
}

function said(result: CheckResult, why: DmarcWhy, params: CheckParams = {}, notes: readonly DmarcNote[] = []): Verdict {
  return { result, why, params, notes };
}
