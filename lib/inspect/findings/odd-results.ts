import type { AuthenticationProblemCode, Result } from '../../authentication/result.ts';
import { controlCharacter } from '../characters.ts';
import { fieldAt } from '../evidence.ts';
import type { Facts } from '../facts.ts';
import type { FindingRule } from '../finding.ts';

/** Properties that carry what a stranger said: d=, s=, i=, MAIL FROM, HELO, From. */
const PROPERTY = /\b((?:header\.(?:d|s|i|from)|smtp\.(?:mailfrom|mail|helo))\s*=\s*)([^\s;]*)/gi;

/** What stands in no domain and no selector, and what a comment, a quotation or a text ends with for somebody. */
const ODD = /[()"\\,]/;

const OPEN: ReadonlySet<AuthenticationProblemCode> = new Set([
  'authentication.comment-open',
  'authentication.quote-open',
]);

/** A result of another method in words: Google lists them in arc's comment by right. */
const OTHER_RESULT = /\b(?:dkim|dmarc|spf)\s*=\s*pass\b/i;

/**
 * A results field of your own server carries quotes, parentheses or NUL where a domain belongs, or a comment that never
 * ends: somebody put them into d=, s=, MAIL FROM or HELO to make the checker and its readers disagree (injection).
 */
export const oddResults: FindingRule = {
  id: 'odd-results',
  find(facts) {
    const open = openFields(facts);
    const isAmbiguous = facts.vouching.candidates.flat().some((signature) => signature.isAmbiguous);
    for (const result of facts.results) {
      if (!result.believed) continue;
      const text = facts.message.text.slice(result.at.start, result.at.end);
      const value =
        oddValue(result, text) ??
        (open.has(result.field) ? text : null) ??
        (isAmbiguous && result.method === 'dkim' ? 'd=' : null);
      if (value === null) continue;
      return {
        tone: 'bad',
        params: { method: result.method, value },
        evidence: [{ field: result.field, at: result.at }],
        blocks: true,
      };
    }
    return null;
  },
};

function oddValue({ method, reason, properties }: Result, text: string): string | null {
  for (const [, , value = ''] of text.matchAll(PROPERTY)) if (isOdd(value)) return value;
  const doubled = Object.entries(properties).find(([key, value]) => /^header\.[ds]$/.test(key) && value.includes(', '));
  if (doubled) return doubled[1];
  return method !== 'arc' && reason !== null && OTHER_RESULT.test(reason) ? reason : null;
}

/** The fields with a comment or a quotation that never ends. */
function openFields({ message, resultProblems }: Facts): ReadonlySet<number> {
  return new Set(
    resultProblems.flatMap(({ code, at }) => (at !== null && OPEN.has(code) ? [fieldAt(message, at.start)] : [])),
  );
}

/** A value in quotes from end to end is RFC 8601's own; a local part may hold an apostrophe, a domain may not. */
function isOdd(value: string): boolean {
  const bare = value.replace(/^"([^"]*)"$/, '$1');
  if (controlCharacter(bare) !== null) return true;
  const [local, ...domain] = bare.split('@');
  return ODD.test(bare) || domain.length > 1 || (domain[0] ?? local ?? '').includes("'");
}
