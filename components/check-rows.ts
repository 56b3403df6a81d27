import { checksBeside, contradicted } from '../lib/authentication/beside.ts';
import type { OwnCheck } from '../lib/authentication/own-check.ts';
import type { BeliefReason, Result } from '../lib/authentication/result.ts';
import type { Report } from '../lib/inspect/report.ts';

/** What a server wrote. */
export interface Claim {
  readonly result: string;
  readonly by: string | null;
  readonly believed: boolean;
  readonly why: BeliefReason;
  readonly at: number;
}

/** One line of the table: a server's word, what Postern found, or both side by side. */
export interface Row {
  readonly method: string;
  readonly about: string | null;
  readonly said: Claim | null;
  readonly own: OwnCheck | null;
  /** `own` stands in a row above as well. */
  readonly isRepeated: boolean;
  /** The check of ours that a believed word contradicts. */
  readonly contradicts: OwnCheck | null;
}

/** Whose it is, as shown and as held against our own checks. */
interface FullClaim extends Claim {
  readonly method: string;
  readonly about: string | null;
  readonly means: Pick<Result, 'method' | 'result' | 'properties'>;
}

/** What servers we believe wrote, what only Postern checked, and what anybody wrote. */
export function checkRows(report: Report): Row[] {
  const { checks } = report;
  const shown = new Set<OwnCheck>();
  const rows = claimsOf(report)
    .toSorted((a, b) => Number(b.believed) - Number(a.believed))
    .map((claim) => rowOf(claim, checks, shown));
  const alone = checks.filter((own) => !shown.has(own)).map(ownRow);
  return [...rows.filter(({ said }) => said?.believed), ...alone, ...rows.filter(({ said }) => !said?.believed)];
}

/** One that nothing was said of yet comes first, and of those the one that agrees. */
function rowOf({ method, about, means, ...said }: FullClaim, checks: readonly OwnCheck[], shown: Set<OwnCheck>): Row {
  const beside = checksBeside(means, checks);
  const left = beside.filter((own) => !shown.has(own));
  const own = left.find(({ result }) => result === said.result) ?? left[0] ?? beside[0] ?? null;
  const isRepeated = own !== null && shown.has(own);
  if (own) shown.add(own);
  return { method, about, said, own, isRepeated, contradicts: said.believed ? contradicted(means, checks) : null };
}

function ownRow(own: OwnCheck): Row {
  const about = [own.domain, own.selector].filter((name) => name !== null).join(' · ');
  return {
    method: own.method.toUpperCase(),
    about: about || null,
    said: null,
    own,
    isRepeated: false,
    contradicts: null,
  };
}

function claimsOf({ results, receivedSpf }: Report): FullClaim[] {
  return [
    ...results.map(({ method, result, properties, authservId, believed, why, at }) => ({
      method: method.toUpperCase(),
      about: properties['header.from'] ?? properties['header.d'] ?? properties['smtp.mailfrom'] ?? null,
      result,
      by: authservId,
      believed,
      why,
      at: at.start,
      means: { method, result, properties },
    })),
    ...receivedSpf.map(({ result, envelopeFrom, receiver, believed, why, at }) => ({
      method: 'Received-SPF',
      about: envelopeFrom,
      result,
      by: receiver,
      believed,
      why,
      at: at.start,
      means: {
        method: 'spf',
        result,
        properties: envelopeFrom === null ? {} : { 'smtp.mailfrom': envelopeFrom },
      },
    })),
  ];
}
