import type { Finding } from '../inspect/finding.ts';
import type { Report } from '../inspect/report.ts';
import type { Params } from './fill.ts';
import type { Dictionary } from './en.ts';

/** A template of the words and what fills it. */
export interface Said {
  readonly of: string;
  readonly with: Params;
}

export interface VerdictWords {
  readonly word: string;
  readonly title: Said;
  /** The line that names the address, or says what is missing. */
  readonly lead: Said | null;
}

/** Findings that leave nobody to judge although the border is known. */
const UNJUDGED = ['several-from', 'no-from', 'odd-from', 'unexplained', 'behind-gateway'] as const;

/** The verdict as a word and a sentence. */
export function verdictWords(report: Report, words: Pick<Dictionary, 'verdict' | 'untold' | 'unjudged'>): VerdictWords {
  const { verdict, border, sender, hops } = report;
  const server = (border.hop === null ? null : hops[border.hop]?.by) ?? '';
  const lead = border.ip ? { of: words.verdict.delivered, with: { ip: border.ip, server } } : null;
  const { word } = words.verdict[verdict.level];
  if (verdict.level !== 'cannot-tell') {
    const domain = verdict.signedBy ?? verdict.fromDomain ?? '';
    return { word, title: { of: titleOf(report, words.verdict), with: { sender: sender?.name ?? '', domain } }, lead };
  }
  if (border.reason === 'outside-client') {
    const odd = UNJUDGED.find((id) => has(report, id)) ?? 'odd-from';
    const params = verdict.findings.find(({ id }) => id === odd)?.params ?? {};
    return { word, title: { of: words.unjudged[odd].title, with: params }, lead };
  }
  const { suggestion, candidates } = border;
  const filled = { server: suggestion?.server ?? server, ip: suggestion?.ip ?? '', candidates: candidates.join(', ') };
  const untold = words.untold[border.reason];
  return {
    word: suggestion ? words.verdict['cannot-tell'].asking : word,
    title: { of: untold.title, with: filled },
    lead: { of: untold.lead, with: filled },
  };
}

function titleOf(report: Report, words: Dictionary['verdict']): string {
  const { level } = report.verdict;
  if (level === 'genuine' || level === 'signature-only')
    return has(report, 'dkim-aligned') || has(report, 'dkim-checked') ? words[level].signed : words[level].unsigned;
  if (level === 'contradicted') return report.sender?.answer === 'in' ? words[level].inRange : words[level].outside;
  return level === 'cannot-tell' ? words[level].word : words[level].title;
}

function has({ verdict }: Report, id: string): boolean {
  return verdict.findings.some((finding) => finding.id === id || (id === 'unexplained' && finding.blocks));
}

/** The finding's sentences, and the tables its parameters are keys of. */
type FindingTables = Pick<
  Dictionary,
  | 'findings'
  | 'belief'
  | 'unaccepted'
  | 'borderReason'
  | 'claimKind'
  | 'gatewayProof'
  | 'fromForm'
  | 'scriptMix'
  | 'staleness'
  | 'domainPlace'
>;

/** A finding in words, its parameters too where they are keys of the words. */
export function findingWords(
  { id, params }: Finding,
  words: FindingTables,
): { readonly title: Said; readonly detail: Said; readonly next: Said } {
  const { title, detail, next } = words.findings[id];
  const filled: Record<string, string | number | bigint> = { ...params };
  // Distances between IPv6 addresses are beyond any number.
  if (/^\d+$/.test(String(params['distance'] ?? ''))) filled['distance'] = BigInt(params['distance'] ?? 0);
  const tables = {
    why: { ...words.belief, ...words.unaccepted },
    reason: words.borderReason,
    kind: words.claimKind,
    proof: words.gatewayProof,
    form: words.fromForm,
    script: words.scriptMix,
    how: words.staleness,
    place: words.domainPlace,
  };
  for (const [name, table] of Object.entries(tables)) {
    const word = lookUp(table, String(params[name] ?? ''));
    if (word !== undefined) filled[name] = word;
  }
  return { title: { of: title, with: filled }, detail: { of: detail, with: filled }, next: { of: next, with: filled } };
}

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
