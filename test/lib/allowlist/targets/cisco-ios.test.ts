import { describe, expect, test } from 'vitest';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import { ciscoIos } from '../../../../lib/allowlist/targets/cisco-ios.ts';
import { ANSWERS, CASES, inputFor, profileOf, profileWithIpv6, requestFor } from '../requests.ts';

const ANSWERED = ANSWERS['cisco-ios'] ?? {};

function said(part: 'apply' | 'undo', changes: Parameters<typeof requestFor>[1] = {}): string {
  return snippetOf(ciscoIos, requestFor(ciscoIos, changes), part).text;
}

describe('room in front of the first line', () => {
  test('yours keep their numbers while ours fit below', () => {
    expect(said('apply')).not.toContain('resequence');
    expect(said('apply', { answers: { ...ANSWERED, first: '6' } })).not.toContain('resequence');
  });

  test('yours get numbers behind ours where they do not', () => {
    expect(said('apply', { answers: { ...ANSWERED, first: '5' } })).toContain('resequence OUTSIDE-IN 6 10');
    expect(said('apply', CASES.mixed)).toContain('resequence OUTSIDE-IN 33 10');
  });

  test('an IPv6 list cannot be numbered anew: too many lines are refused', () => {
    const many = profileOf(
      ...Array.from({ length: 10 }, (_, place) => `2001:db8:${(place * 2 + 16).toString(16)}::/48`),
    );
    const made = makeRequest(inputFor(ciscoIos, { profile: many, reason: 'ten networks' }));
    expect(made).toMatchObject({ ok: false, refusals: [{ code: 'target.lines', params: { count: 10, limit: 9 } }] });
    const answers = { ...ANSWERED, first6: '100' };
    expect(said('apply', { profile: many, reason: 'ten networks', answers })).toContain(' sequence 10 permit tcp');
  });
});

test('an equal line that stood there before is neither entered nor removed', () => {
  const answers = { ...ANSWERED, present: '108.175.99.0/24' };
  expect(said('apply', { answers })).not.toContain('108.175.99.0');
  expect(said('undo', { answers })).not.toContain('108.175.99.0');
  expect(said('undo', { answers })).toContain(' no permit tcp 108.175.97.0 0.0.0.255 host 192.0.2.25 eq smtp\n');
});

test('without a list for IPv6 its ranges are left out, and said so', () => {
  const { acl6: _, ...answers } = ANSWERED;
  const { text, left } = snippetOf(ciscoIos, requestFor(ciscoIos, { profile: profileWithIpv6(), answers }), 'apply');
  expect(text).not.toContain('ipv6');
  expect(left).toStrictEqual([{ range: '2001:db8:25::/48', reason: 'left.place' }]);
});
