import { describe, expect, test } from 'vitest';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import { ciscoEsa } from '../../../../lib/allowlist/targets/cisco-esa.ts';
import { fortimail } from '../../../../lib/allowlist/targets/fortimail.ts';
import { hornetsecurity } from '../../../../lib/allowlist/targets/hornetsecurity.ts';
import { libraesva } from '../../../../lib/allowlist/targets/libraesva.ts';
import { proofpointEssentials } from '../../../../lib/allowlist/targets/proofpoint-essentials.ts';
import type { Part, Target } from '../../../../lib/allowlist/target.ts';
import { ANSWERS, inputFor, profileOf, requestFor } from '../requests.ts';

function refusalsOf(target: Target, changes: Parameters<typeof inputFor>[1] = {}): string[] {
  const made = makeRequest(inputFor(target, changes));
  return made.ok ? [] : made.refusals.map(({ code }) => code);
}

describe('Proofpoint Essentials takes nothing wider than /24', () => {
  const valuesOf = (part: Part, ...networks: string[]) =>
    snippetOf(
      proofpointEssentials,
      requestFor(proofpointEssentials, { profile: profileOf(...networks), reason: 'test' }),
      part,
    ).steps?.flatMap(({ values = [] }) => values);

  test.each<Part>(['apply', 'undo'])('%s writes the same addresses out', (part) => {
    expect(valuesOf(part, '45.60.0.0/22', '45.61.2.128/25', '45.62.4.1/32')).toStrictEqual([
      '45.60.0.0/24',
      '45.60.1.0/24',
      '45.60.2.0/24',
      '45.60.3.0/24',
      '45.61.2.128/25',
      '45.62.4.1',
    ]);
  });

  test('256 lines fit, one more is refused', () => {
    expect(valuesOf('apply', '45.60.0.0/16')).toHaveLength(256);
    expect(
      refusalsOf(proofpointEssentials, { profile: profileOf('45.60.0.0/16', '45.62.0.0/24'), reason: 'test' }),
    ).toStrictEqual(['target.lines']);
  });
});

test.each(['TRUSTED', 'relayed', 'BLOCKED'])('Cisco ESA never takes after %s', (policy) => {
  expect(refusalsOf(ciscoEsa, { answers: { policy } })).toStrictEqual(['answer.pattern']);
});

test('Cisco ESA goes above no group of those who relay', () => {
  expect(refusalsOf(ciscoEsa, { answers: { before: 'RELAYLIST' } })).toStrictEqual(['answer.pattern']);
});

describe('FortiMail', () => {
  const said = (part: Part, present: string) => {
    const request = requestFor(fortimail, { answers: { ...ANSWERS['fortimail'], present } });
    const { text, steps = [] } = snippetOf(fortimail, request, part);
    return [text, ...steps.flatMap(({ values = [] }) => values)].join('\n');
  };

  test('what was exempt before is neither entered twice nor deleted', () => {
    expect(said('apply', '108.175.99.0/24')).not.toContain('sender-ip 108.175.99.0/24');
    expect(said('apply', '108.175.99.0/24')).toContain('client 108.175.99.0/24');
    expect(said('undo', '108.175.99.0/24')).not.toContain('108.175.99.0/24');
    expect(said('undo', '')).toContain('108.175.99.0/24');
  });

  test('a setting that does not scan is no answer', () => {
    for (const profiles of ['action=proxy-bypass', 'profile-antispam=', 'profile-antispam=a;set action reject'])
      expect(refusalsOf(fortimail, { answers: { ...ANSWERS['fortimail'], profiles } })).toStrictEqual([
        'answer.pattern',
      ]);
  });
});

test.each([hornetsecurity, libraesva])('$id has no lever, and says so', (target) => {
  expect(refusalsOf(target)).toStrictEqual(['target.no-lever']);
  expect(target.notes.length).toBeGreaterThan(1);
});
