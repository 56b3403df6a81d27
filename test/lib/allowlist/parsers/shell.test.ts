import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { languageOf, snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../../../lib/allowlist/target.ts';
import { OPENABLE, profileOf, profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE } from '../sandbox.ts';
import { parserRoom } from './room.ts';

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

const room = parserRoom();

/** Every text in shell of a target, by the name of a file. */
function scriptsOf(target: Target, changes: Partial<RequestInput> = {}): [string, string][] {
  const profile = target.families === 'ipv6' ? profileOf('2001:db8:25::/48') : profileWithIpv6();
  const request = requestFor(target, { until: '2027-01-15', ...changes, profile: { ...profile, ...changes.profile } });
  return PARTS.flatMap((part) => {
    const { also = [], ...first } = snippetOf(target, request, part);
    return [first, ...also]
      .filter((block) => languageOf(target, part, block) === 'sh')
      .map(({ text }, place): [string, string] => [`${target.id}.${part}.${place}`, text]);
  });
}

const scripts = OPENABLE.flatMap((target) => scriptsOf(target));

const files = Object.fromEntries(scripts);

describe.runIf(room !== null)('the shell', { timeout: 120_000 }, () => {
  test('takes every script of every target', () => {
    expect(scripts.length).toBeGreaterThan(100);
    expect(room?.('for script in *; do bash -n "$script" || exit; done', files)).toStrictEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('shellcheck has nothing to warn of', () => {
    // 2043: a loop over one file, where a target may have several.
    const { status, stdout } = room?.('shellcheck -s bash -S warning -e SC2043 -f gcc *', files) ?? {
      status: 1,
      stdout: '',
    };
    expect([status, stdout]).toStrictEqual([0, '']);
  });

  test('refuses each with a quote too many', () => {
    const broken = Object.fromEntries(scripts.map(([name, text]) => [name, `${text}'\n`]));
    const { stdout } = room?.('for script in *; do bash -n "$script" 2>/dev/null && echo "$script"; done', broken) ?? {
      stdout: 'no room',
    };
    expect(stdout).toBe('');
  });

  test('reads the same words whatever the ticket and the name', () => {
    for (const label of HOSTILE) {
      const spoken = OPENABLE.flatMap((target) =>
        scriptsOf(target, { ticket: label, profile: { ...profileWithIpv6(), name: label } }),
      );
      const ran = room?.('for script in *; do bash -n "$script" || exit; done', Object.fromEntries(spoken));
      expect([label, ran]).toStrictEqual([label, { status: 0, stdout: '', stderr: '' }]);
    }
  });
});
