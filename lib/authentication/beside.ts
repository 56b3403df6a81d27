import { isWithin } from '../dns/names.ts';
import type { CheckResult } from './check.ts';
import { domainOf } from './conclude.ts';
import type { OwnCheck } from './own-check.ts';
import type { Result } from './result.ts';

/** What a server said, as far as it tells of whom. */
type Word = Pick<Result, 'method' | 'result' | 'properties'>;

/** The checks of ours that a server's result may speak of. One that names neither domain nor selector may speak of many. */
export function checksBeside<Check extends OwnCheck>(word: Word, checks: readonly Check[]): Check[] {
  return checks.filter((own) => own.method === word.method && isOf(word.properties, own));
}

/** The check that a server's result contradicts: it can speak of none that would bear it out. */
export function contradicted(word: Word, checks: readonly OwnCheck[]): OwnCheck | null {
  const beside = checksBeside(word, checks);
  return beside.every(({ result }) => isContrary(word.result, result)) ? (beside[0] ?? null) : null;
}

/** Only a pass on one side and a refusal on the other: who could not tell contradicts nobody. */
function isContrary(server: string, own: CheckResult): boolean {
  return (server === 'pass' && isRefusal(own)) || (own === 'pass' && isRefusal(server));
}

function isRefusal(result: string): boolean {
  return result === 'fail' || result === 'softfail' || result === 'policy';
}

function isOf(properties: Result['properties'], { method, domain, selector }: OwnCheck): boolean {
  switch (method) {
    case 'arc':
      return true;
    case 'dkim':
      return isOfSignature(properties, domain, selector);
    case 'spf':
      return isOfDomain(properties['smtp.mailfrom'] ?? properties['smtp.helo'], domain);
    case 'dmarc':
      return isOfDomain(properties['header.from'] ?? properties['d'], domain);
  }
}

/** By d= and, where the server names it, s=. The domain of i= may lie under that of d=. */
function isOfSignature(properties: Result['properties'], domain: string | null, selector: string | null): boolean {
  if (properties['header.s'] !== undefined && properties['header.s'] !== selector) return false;
  if (properties['header.d'] !== undefined) return isOfDomain(properties['header.d'], domain);
  const identity = domainOf(properties['header.i'] ?? '');
  return identity === null || (domain !== null && isWithin(identity, domain));
}

function isOfDomain(written: string | undefined, domain: string | null): boolean {
  const named = domainOf(written ?? '');
  return named === null || named === domain;
}
