import { describe, expect, test } from 'vitest';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Snippet, Target } from '../../../../lib/allowlist/target.ts';
import { dictionaries } from '../../../../lib/words/index.ts';
import { snippetText } from '../../../../lib/words/snippet-text.ts';
import { CASES, inputFor, OPENABLE, requestFor } from '../requests.ts';

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

/** Everything a target says in one case; what is pressed on a screen in both languages. */
function wholeText(target: Target, changes: (typeof CASES)[keyof typeof CASES]): string {
  const made = makeRequest(inputFor(target, changes));
  if (!made.ok) return `${made.refusals.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n')}\n`;
  return PARTS.map((part) => {
    const snippet = snippetOf(target, made.request, part);
    const left = snippet.left.map(({ range, reason }) => `left out: ${range} ${reason}\n`).join('');
    return [`==== ${part}`, ...spoken(snippet), left].filter(Boolean).join('\n');
  }).join('\n');
}

function spoken(snippet: Snippet): string[] {
  const { es, en } = dictionaries;
  const texts = [snippetText(snippet, en), snippetText(snippet, es)];
  return [...new Set(texts)];
}

describe.each(OPENABLE.map((target) => [target.id, target] as const))('%s', (id, target) => {
  test.each(Object.entries(CASES))('%s', async (name, changes) => {
    await expect(wholeText(target, changes)).toMatchFileSnapshot(`../goldens/${id}/${name}.txt`);
  });

  test('every text names profile, date of the list, ticket and review date, and the tag with a blank behind', () => {
    for (const part of PARTS) {
      const { text } = snippetOf(target, requestFor(target), part);
      for (const fact of [
        'MasterBase',
        'list retrieved 2026-11-21',
        'ticket CHG-1042',
        'review 2027-02-20',
        'postern:masterbase ',
      ])
        expect(text).toContain(fact);
    }
  });

  test('without a ticket the comment says so', () => {
    const { text } = snippetOf(target, requestFor(target, { ticket: '' }), 'apply');
    expect(text).toContain('ticket none');
  });

  test('the same request gives the same bytes', () => {
    for (const part of PARTS)
      expect(snippetOf(target, requestFor(target), part)).toStrictEqual(snippetOf(target, requestFor(target), part));
  });
});
