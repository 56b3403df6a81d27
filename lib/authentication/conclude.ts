import { parseDomain } from '../base/domain.ts';
import type { Domain } from '../base/domain.ts';
import { aligned } from './alignment.ts';
import type { Result } from './result.ts';

/** What the believed results come to, for one domain of From. Numbers are indexes into the results: the evidence. */
export interface Conclusion {
  /** fail as soon as one witness of ours says so; pass only where none says otherwise. */
  readonly dmarc: 'pass' | 'fail' | null;
  /** The believed passes whose domain is aligned with From: each alone proves the sender. */
  readonly dkim: readonly AlignedPass[];
  /** Of the envelope sender, or of HELO where nobody judged that. pass, fail, softfail …; null: nobody said, or no two agree. */
  readonly spf: string | null;
  readonly restsOn: { readonly dmarc: readonly number[]; readonly spf: readonly number[] };
  /** Believed results that contradict each other: none of them passes. */
  readonly conflicts: readonly Conflict[];
}

export interface AlignedPass {
  readonly domain: Domain;
  readonly alignment: 'strict' | 'relaxed';
  readonly results: readonly number[];
}

interface Conflict {
  readonly method: string;
  readonly results: readonly number[];
}

/** A believed result and its index. */
interface Witness {
  readonly index: number;
  readonly result: string;
  readonly properties: Result['properties'];
}

/** Weighs the believed results. Without the one domain of From nothing passes, but a dmarc=fail still stands. */
export function conclude(results: readonly Result[], fromDomain: string | null): Conclusion {
  const witnesses = (method: string): Witness[] =>
    results.flatMap(({ believed, method: own, result, properties }, index) =>
      believed && own === method ? [{ index, result, properties }] : [],
    );
  const dmarc = concludeDmarc(witnesses('dmarc'), fromDomain);
  const dkim = concludeDkim(witnesses('dkim'), fromDomain);
  const spf = concludeSpf(witnesses('spf'));
  return {
    dmarc: dmarc.value,
    dkim: dkim.passes,
    spf: spf.value,
    restsOn: { dmarc: dmarc.restsOn, spf: spf.restsOn },
    conflicts: [...dmarc.conflicts, ...dkim.conflicts, ...spf.conflicts],
  };
}

function concludeDmarc(witnesses: readonly Witness[], fromDomain: string | null) {
  // A fail counts unless it plainly speaks of another domain; anything else only where it speaks of this one.
  const relevant = witnesses.filter(({ result, properties }) => {
    // Cisco writes `dmarc=pass (p=reject dis=none) d=example.net`.
    const judged = properties['header.from'] ?? properties['d'];
    const domain = judged === undefined ? fromDomain : domainOf(judged);
    if (fromDomain === null || domain === null) return result === 'fail';
    return aligned(domain, fromDomain) !== null;
  });
  const fails = relevant.filter(({ result }) => result === 'fail');
  const agreed = agree('dmarc', relevant);
  if (fails.length > 0) return { ...agreed, value: 'fail' as const, restsOn: indexes(fails) };
  return { ...agreed, value: agreed.value === 'pass' ? ('pass' as const) : null };
}

/** One SPF identity at a time (RFC 7208 §2.3, §2.4): a HELO that has no record contradicts no envelope sender that passes. */
function concludeSpf(witnesses: readonly Witness[]) {
  const isOfHelo = ({ properties }: Witness) => 'smtp.helo' in properties && !('smtp.mailfrom' in properties);
  const ofMailFrom = witnesses.filter((witness) => !isOfHelo(witness));
  return agree('spf', ofMailFrom.length > 0 ? ofMailFrom : witnesses);
}

/** One signature at a time: a second one that fails takes nothing from the one that passes (RFC 6376 §6.1). */
function concludeDkim(witnesses: readonly Witness[], fromDomain: string | null) {
  const unsigned = witnesses.filter(({ result }) => result === 'none').slice(0, 1);
  const signed = new Map<Domain, Witness[]>();
  for (const witness of witnesses) {
    const domain = signingDomain(witness);
    if (domain === null || witness.result === 'none') continue;
    const known = signed.get(domain);
    if (known) known.push(witness);
    else signed.set(domain, [witness]);
  }
  const passes: AlignedPass[] = [];
  const conflicts: Conflict[] = [];
  for (const [domain, ofDomain] of signed) {
    const alignment = fromDomain === null ? null : aligned(domain, fromDomain);
    const passing: number[] = [];
    for (const ofSignature of bySignature(ofDomain)) {
      const claimsPass = ofSignature.some(({ result }) => result === 'pass');
      // "Not signed" beside a pass: two witnesses saw two messages.
      const agreed = agree('dkim', claimsPass ? [...ofSignature, ...unsigned] : ofSignature);
      conflicts.push(...(claimsPass ? agreed.conflicts : []));
      if (agreed.value === 'pass') passing.push(...agreed.restsOn);
    }
    if (alignment !== null && passing.length > 0) passes.push({ domain, alignment, results: passing });
  }
  return { passes, conflicts };
}

/** Told apart by selector and by the first eight characters of the signature (RFC 6008 §3), where all of a domain give them. */
function bySignature(witnesses: readonly Witness[]): Iterable<Witness[]> {
  const given = ['header.s', 'header.b'].filter((name) => witnesses.every(({ properties }) => name in properties));
  return Map.groupBy(witnesses, ({ properties }) =>
    given.map((name) => properties[name]?.slice(0, name === 'header.b' ? 8 : undefined)).join(' '),
  ).values();
}

/** The value on which all agree. Who could not check (temperror) contradicts nobody. */
function agree(method: string, witnesses: readonly Witness[]) {
  const definite = witnesses.filter(({ result }) => result !== 'temperror');
  const counted = definite.length > 0 ? definite : witnesses;
  const values = new Set(counted.map(({ result }) => result));
  const [value] = values;
  const conflicts: Conflict[] = values.size > 1 ? [{ method, results: indexes(counted) }] : [];
  return {
    value: values.size === 1 ? (value ?? null) : null,
    restsOn: values.size === 1 ? indexes(counted) : [],
    conflicts,
  };
}

function signingDomain({ properties }: Witness): Domain | null {
  return domainOf(properties['header.d'] ?? properties['header.i'] ?? '');
}

/** The domain of a domain, of `@domain`, or of an address with or without `<>`. */
export function domainOf(value: string): Domain | null {
  return parseDomain(value.slice(value.lastIndexOf('@') + 1).replace(/>$/, ''));
}

function indexes(witnesses: readonly Witness[]): number[] {
  return witnesses.map(({ index }) => index);
}
