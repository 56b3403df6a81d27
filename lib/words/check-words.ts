import type { OwnCheck } from '../authentication/own-check.ts';
import type { Dictionary } from './en.ts';
import type { Params } from './fill.ts';
import type { Said } from './verdict-words.ts';

export interface CheckWords {
  readonly why: Said;
  readonly notes: readonly Said[];
}

/** A check of our own in words. */
export function checkWords(
  check: OwnCheck,
  words: Pick<Dictionary, 'checks' | 'checkWhy' | 'checkNote' | 'dnsFailure' | 'alignment' | 'identifier'>,
): CheckWords {
  const filled = filledOf(check, words);
  const why = words.checkWhy[check.why];
  return {
    why: { of: isOfPart(check) ? `${words.checks.ofPart} · ${why}` : why, with: filled },
    notes: check.notes.map((note) => ({ of: words.checkNote[note], with: filled })),
  };
}

/** One signature of an ARC set decided about the chain, in DKIM's words. */
function isOfPart({ method, why, params }: OwnCheck): boolean {
  return method === 'arc' && !why.startsWith('chain-') && 'part' in params;
}

function filledOf(
  { method, domain, params }: OwnCheck,
  words: Pick<Dictionary, 'dnsFailure' | 'alignment' | 'identifier'>,
): Params {
  const filled: Record<string, string | number> = { domain: domain ?? '', ...params };
  // Without an include, what matched is the mechanism itself.
  if (params['matchedIn'] === params['record']) filled['matched'] = '';
  const tables = {
    reason: words.dnsFailure,
    ...(method === 'dmarc' && { alignment: words.alignment, method: words.identifier }),
  };
  for (const [name, table] of Object.entries<Readonly<Record<string, string>>>(tables)) {
    const key = String(params[name] ?? '');
    if (Object.hasOwn(table, key)) filled[name] = table[key] ?? '';
  }
  return filled;
}
