import type { OwnCheck } from '../authentication/own-check.ts';
import { checkWords } from '../words/check-words.ts';
import { fill } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';

/** What Postern found by checking itself, one line each. */
export function checkLines(checks: readonly OwnCheck[], words: Dictionary): string[] {
  return checks.map((check) => {
    const { method, result, domain, selector } = check;
    const { why, notes } = checkWords(check, words);
    const said = [why, ...notes].map((one) => fill(one.of, one.with, words.language));
    const whose = [domain ?? '', selector === null ? '' : `(${selector})`].filter(Boolean).join(' ');
    return [`${method}=${result}`, whose, said.join(' · ')].filter(Boolean).join('  ');
  });
}
