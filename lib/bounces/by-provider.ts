import { ENHANCED } from './data/enhanced.ts';
import { providerOf } from './provider.ts';
import { entryOf, FIT, fitOf } from './provider-codes.ts';
import type { ProviderEntry } from './provider-entries.ts';
import type { Rule } from './rules.ts';
import type { Said } from './said.ts';
import type { Stretch } from './texts/patterns.ts';
import type { Verdict } from './verdict.ts';
import type { Found } from './words-found.ts';

/** A report of Microsoft's names its own servers beside the one that refused. */
const REPORTERS = new Set(['Microsoft']);

/** Whose server speaks: by its name, else by what it leaves in its answers; null: nobody we know. */
export function speaker({ remote }: Said, found: readonly Found[]): string | null {
  const named = remote === null ? null : providerOf(remote);
  if (named !== null) return named;
  const marks = found.flatMap(({ rule }) => (rule.kind === 'trailer' ? [rule.provider] : []));
  return marks.find((provider) => remote === null || !REPORTERS.has(provider)) ?? null;
}

/** By words or a number that only this provider prints, or prints with this code: the best fit, then the longest words. */
export function byProviderWords(said: Said, found: readonly Found[], provider: string | null): Verdict | null {
  let best: { verdict: Verdict; fit: number; length: number } | null = null;
  for (const { rule, at } of found) {
    if (rule.kind === 'number') {
      const numbered = ownNumber(said.text, rule, at);
      if (numbered) return numbered;
    }
    if (rule.kind !== 'row' || rule.rank !== null) continue;
    const { entry, isOwn } = rule;
    const fit = fitOf(entry, said.enhancedCode);
    if (!isOwn && (entry.provider !== provider || (entry.codes.length > 0 && fit < FIT.range))) continue;
    const length = at.end - at.start;
    if (best && (fit < best.fit || (fit === best.fit && length <= best.length))) continue;
    best = { verdict: ofEntry(entry, at), fit, length };
  }
  return best?.verdict ?? null;
}

/** By a code that the registry does not know: its number alone tells whose it is. */
export function byPrivateCode(code: string | null, provider: string | null): Verdict | null {
  if (code === null || isRegistered(code) || (provider === null && !/\.\d{3}$/.test(code))) return null;
  return byCode(code, provider ?? 'Microsoft');
}

/** By a registered code in the table of the provider that speaks. */
export function bySharedCode(code: string | null, provider: string | null): Verdict | null {
  return code === null || provider === null || !isRegistered(code) ? null : byCode(code, provider);
}

function byCode(code: string, provider: string): Verdict | null {
  const entry = entryOf(provider, code);
  return entry && ofEntry(entry, null);
}

function isRegistered(code: string): boolean {
  return Object.hasOwn(ENHANCED.rows, `X${code.slice(1)}`);
}

/** A number of the provider's own that begins there. */
export function ownNumber(
  text: string,
  { family, entry }: Extract<Rule, { kind: 'number' }>,
  { start }: Stretch,
): Verdict | null {
  family.number.lastIndex = start;
  const found = family.number.exec(text);
  if (!found) return null;
  const number = Number(found[1]);
  const reason = family.reasons.find(([from, to]) => number >= from && number <= to)?.[2] ?? entry.reason;
  return { ...ofEntry(entry, { start, end: start + found[0].length }), reason };
}

export function ofEntry({ reason, who, row }: ProviderEntry, matched: Stretch | null): Verdict {
  return { reason, who, row, matched };
}
