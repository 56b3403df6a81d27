import { parseDomain } from '../base/domain.ts';
import { aligned } from './alignment.ts';
import type { AlignedPass, Conclusion } from './conclude.ts';
import type { OwnCheck } from './own-check.ts';

/** What counts for the verdict once our own checks are weighed in. */
export type Judged = Pick<Conclusion, 'dmarc' | 'dkim'>;

/** Results that decide. Whatever else comes out means that nobody could tell, and leaves the server's word. */
const DEFINITE: ReadonlySet<OwnCheck['result']> = new Set(['pass', 'fail', 'policy']);

/** Our own check outranks a server's word, method by method and signature by signature. */
export function outrank(said: Conclusion, checks: readonly OwnCheck[], fromDomain: string | null): Judged {
  const dmarc = checks.find(({ method }) => method === 'dmarc')?.result;
  const signatures = checks.filter(({ method }) => method === 'dkim');
  const passes = signatures
    .filter(({ result }) => result === 'pass')
    .flatMap((check) => alignedPass(check, fromDomain));
  return {
    dmarc: dmarc === 'pass' || dmarc === 'fail' ? dmarc : said.dmarc,
    dkim: [...passes, ...said.dkim.filter(({ domain }) => !isDecided(signatures, domain))],
  };
}

/** Each signature of the domain was decided here; had one been left open, the server may speak of that one. */
function isDecided(signatures: readonly OwnCheck[], signing: string): boolean {
  const own = signatures.filter(({ domain }) => domain === signing);
  return own.length > 0 && own.every(({ result }) => DEFINITE.has(result));
}

function alignedPass({ domain }: OwnCheck, fromDomain: string | null): AlignedPass[] {
  const signing = domain === null ? null : parseDomain(domain);
  const alignment = signing && fromDomain !== null ? aligned(signing, fromDomain) : null;
  return signing && alignment ? [{ domain: signing, alignment, results: [] }] : [];
}
