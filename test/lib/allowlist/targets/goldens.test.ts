import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import { TARGETS } from '../../../../lib/allowlist/targets/index.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { IPV6, profileWithIpv6, requestFor } from '../requests.ts';

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

describe.each(TARGETS.map((target) => [target.id, target] as const))('%s', (id, target) => {
  test.each(PARTS)('%s, as published', async (part) => {
    const { text, left } = snippetOf(target, requestFor(target), part);
    expect(left).toStrictEqual([]);
    await expect(text).toMatchFileSnapshot(`../goldens/${id}.${part}.txt`);
  });

  test.each(PARTS)('%s, both families and an end', async (part) => {
    const request = requestFor(target, { profile: profileWithIpv6(), until: '2027-01-15' });
    const { text, left } = snippetOf(target, request, part);
    const lost = target.families === 'ipv4' && part !== 'undo' ? [{ range: IPV6, reason: 'left.family' }] : [];
    expect(left).toStrictEqual(lost);
    await expect(text).toMatchFileSnapshot(`../goldens/${id}.both-until.${part}.txt`);
  });

  test('without a ticket the comment says so', () => {
    const { text } = snippetOf(target, requestFor(target, { ticket: '' }), 'apply');
    expect(text).toContain('ticket none');
  });

  test('every part names profile, date of the list, ticket and review date, and the tag with a blank behind', () => {
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

  test('the same request gives the same bytes', () => {
    for (const part of PARTS)
      expect(snippetOf(target, requestFor(target), part)).toStrictEqual(snippetOf(target, requestFor(target), part));
  });
});
