import { aligned } from '../authentication/alignment.ts';
import type { Conclusion } from '../authentication/conclude.ts';
import type { OwnCheck } from '../authentication/own-check.ts';
import type { Result } from '../authentication/result.ts';
import type { Signature } from '../authentication/signature.ts';
import { parseDomain } from '../base/domain.ts';
import type { Message } from '../message/message.ts';
import { chosen } from './evidence.ts';

/** What stands behind From: who vouches for it, and for how much of the message. */
export interface Vouching {
  /** A believed DMARC pass, or a believed DKIM pass aligned with From. */
  readonly passed: boolean;
  /** A believed SPF pass of an envelope sender aligned with From: the message came straight from a host of that organization. */
  readonly direct: boolean;
  /**
   * For each believed, aligned pass the signatures it may speak of, by d=, s= and the beginning of b= as far as the
   * witness names them. Where a server writes DMARC alone: every aligned signature. One that we verified stands for itself.
   */
  readonly candidates: readonly (readonly Signature[])[];
}

/** Passes looked at: an honest server writes one for a signature. More explain nothing. */
const MAX_PASSES = 50;

type Said = Pick<Conclusion, 'dmarc' | 'dkim' | 'spf' | 'restsOn'>;

/** Weighs what the believed results say against the signatures that are really there. */
export function vouchingOf(
  said: Said,
  results: readonly Result[],
  signatures: readonly Signature[],
  fromDomain: string | null,
  checks: readonly OwnCheck[] = [],
): Vouching {
  if (fromDomain === null) return { passed: false, direct: false, candidates: [] };
  const byDomain = Map.groupBy(signatures, ({ domain }) => parseDomain(domain));
  const witnesses = said.dkim.flatMap(({ domain, results: indexes }) =>
    chosen(results, indexes).map(({ properties }) => ({ domain, properties })),
  );
  const passes = witnesses
    .slice(0, MAX_PASSES)
    .map(({ domain, properties }) =>
      (byDomain.get(domain) ?? []).filter(
        ({ selector, signature }) =>
          isSame(properties['header.s'] ?? selector, selector) && signature.startsWith(properties['header.b'] ?? ''),
      ),
    );
  const isSilent = !results.some(({ believed, method }) => believed && method === 'dkim');
  const any = signatures.filter(({ domain }) => aligned(domain, fromDomain) !== null);
  const checked = signatures.filter(
    ({ field, domain }) =>
      aligned(domain, fromDomain) !== null && checks.some((check) => check.field === field && check.result === 'pass'),
  );
  return {
    passed: checked.length > 0 || said.dmarc === 'pass' || said.dkim.length > 0,
    direct: said.spf === 'pass' && chosen(results, said.restsOn.spf).some((one) => isAlignedMailFrom(one, fromDomain)),
    candidates:
      said.dmarc === 'pass' && isSilent && any.length > 0
        ? [any]
        : [...checked.map((signature) => [signature]), ...passes],
  };
}

/**
 * Whether a believed, aligned signature covers every field of that name: whoever signed for From's organization wrote
 * them, or let them be. h= takes one field a mention, from the bottom up (RFC 6376 §5.4.2).
 */
export function isCovered({ candidates }: Vouching, message: Message, key: string): boolean {
  const fields = message.fields.filter((field) => field.key === key).length;
  return candidates.some(
    (signatures) =>
      signatures.length > 0 &&
      signatures.every(
        ({ headers, isAmbiguous }) => !isAmbiguous && headers.filter((name) => name === key).length >= fields,
      ),
  );
}

/** Selectors are DNS labels: case makes no difference. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** SPF says nothing about From unless the envelope sender it looked at is of the same organization. */
export function isAlignedMailFrom({ properties }: Result, fromDomain: string): boolean {
  return aligned((properties['smtp.mailfrom'] ?? '').split('@').at(-1)?.replace(/>$/, '') ?? '', fromDomain) !== null;
}
