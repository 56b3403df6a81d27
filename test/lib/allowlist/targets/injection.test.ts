import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../../../lib/allowlist/target.ts';
import { ANSWERS, inputFor, OPENABLE, profileWithIpv6, requestFor, saidIn } from '../requests.ts';
import { HOSTILE } from '../sandbox.ts';

/** Texts for each target; POSTERN_RUNS=1300 makes a hundred thousand in all. */
const RUNS = Number(process.env['POSTERN_RUNS'] ?? 100);

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

/** Every text of a target, with what we let others say taken out. */
function skeletons(target: Target, changes: Partial<RequestInput>): string[] {
  const request = requestFor(target, { profile: profileWithIpv6(), until: '2027-01-15', ...changes });
  return PARTS.map((part) =>
    saidIn(snippetOf(target, request, part))
      .replaceAll(/ticket [A-Za-z0-9][A-Za-z0-9 ._:/-]{0,39}(?=,? review \d)/g, 'ticket T')
      .replaceAll(/^([#!]) [A-Za-z0-9][A-Za-z0-9 ._:/-]{0,39}: 6 ranges/gm, '$1 NAME: 6 ranges'),
  );
}

describe.each(OPENABLE.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  const plain = skeletons(target, {});

  test.each(HOSTILE)('%j as ticket and name changes nothing but the comment', (label) => {
    expect(skeletons(target, { ticket: label, profile: { ...profileWithIpv6(), name: label } })).toStrictEqual(plain);
  });

  test('nor does any other text', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }), (ticket, name) => {
        expect(skeletons(target, { ticket, profile: { ...profileWithIpv6(), name } })).toStrictEqual(plain);
      }),
      { numRuns: RUNS },
    );
  });

  test('hostile answers never reach a text', () => {
    const hostile = [...HOSTILE, 'input; flush ruleset', '-a', '$x', '!x', 'a?b', 'x"\n set action deny'];
    for (const { key } of target.questions)
      for (const answer of hostile)
        expect([
          key,
          answer,
          makeRequest(inputFor(target, { answers: { ...ANSWERS[target.id], [key]: answer } })).ok,
        ]).toStrictEqual([key, answer, false]);
  });
});
