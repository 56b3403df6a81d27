import { allSays } from './rules.ts';
import type { Rule } from './rules.ts';
import { matcher } from './texts/patterns.ts';
import type { Matcher, Stretch } from './texts/patterns.ts';

/** Words that mean something, and where they stand in the text. */
export interface Found {
  readonly rule: Rule;
  readonly at: Stretch;
}

/** Everything in a text that means something; words inside what a writer says of itself do not. */
export function wordsFound(text: string): Found[] {
  const { matcher: words, rules } = all();
  const found = [...words.match(text)].map(([number, at]) => ({ rule: rules[number]!, at }));
  const neutral = found.filter(({ rule }) => rule.kind === 'neutral');
  if (neutral.length === 0) return found;
  return found.filter(({ rule, at }) => rule.kind !== 'neutral' && !neutral.some((other) => lies(at, other.at)));
}

function lies(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

interface All {
  readonly matcher: Matcher;
  readonly rules: readonly Rule[];
}

let built: All | null = null;

/** Built when the first bounce is read: a page that reads none must not wait for it. */
function all(): All {
  if (built === null) {
    const list = allSays();
    built = { matcher: matcher(list.map(({ pattern }) => pattern)), rules: list.map(({ rule }) => rule) };
  }
  return built;
}
