import { CONFUSABLES } from './data/confusables.ts';

/** mixed: letters of several scripts in one label · whole: every letter of it that is not ASCII looks like one that is. */
export type LookalikeKind = 'mixed' | 'whole';

export interface Lookalike {
  readonly kind: LookalikeKind;
  /** What it looks like, as far as the table of confusables knows. */
  readonly looks: string;
}

const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(CONFUSABLES.letters));

const SCRIPTS = (
  'Latin Cyrillic Greek Armenian Georgian Coptic Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil ' +
  'Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Ethiopic Cherokee Han Hiragana Katakana Hangul Bopomofo'
)
  .split(' ')
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/** Scripts that one language writes side by side, Latin among them (UTS #39 §5.2, highly restrictive). */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
].map((scripts) => new Set(scripts));

/**
 * Whether a domain, in U-labels, is made to be taken for another: a label of several scripts, or one of nothing but
 * look-alikes (UTS #39 §4). A whole label of another script is at home under a top-level domain of that script.
 */
export function lookalikeOf(unicode: string): Lookalike | null {
  if (!/\P{ASCII}/u.test(unicode)) return null;
  const labels = unicode.split('.');
  const home = scriptsOf(labels.at(-1) ?? '');
  for (const label of labels) {
    const kind = kindOf(label, home);
    if (kind) return { kind, looks: Array.from(unicode, (letter) => LETTERS.get(letter) ?? letter).join('') };
  }
  return null;
}

function kindOf(label: string, home: ReadonlySet<string>): LookalikeKind | null {
  const scripts = scriptsOf(label);
  if (scripts.size > 1 && !TOGETHER.some((allowed) => isWithin(scripts, allowed))) return 'mixed';
  const others = Array.from(label).filter((letter) => /\P{ASCII}/u.test(letter));
  if (others.length === 0 || !others.every((letter) => LETTERS.has(letter))) return null;
  return isWithin(scripts, home) && !scripts.has('Latin') ? null : 'whole';
}

function isWithin(scripts: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...scripts].every((script) => others.has(script));
}

/** Digits, hyphens and marks belong to every script. */
function scriptsOf(label: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const letter of label) {
    if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) continue;
    found.add(SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other');
  }
  return found;
}
