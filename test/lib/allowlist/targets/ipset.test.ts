import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { ipset } from '../../../../lib/allowlist/targets/ipset.ts';
import { profileOf, profileWithIpv6, requestFor } from '../requests.ts';
import { networkSandbox, promisesOf } from '../sandbox.ts';

const run = networkSandbox('ipset', 'iptables-restore', 'ip6tables-restore');

const both = { profile: profileWithIpv6() };
const renewed = { ...both, ticket: 'CHG-2001' };

function text(part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(ipset, requestFor(ipset, changes), part).text;
}

/** A limit, a set of the admin's with a range of ours, and rules of ours for somebody else. */
const BASE = `ipset create admin hash:net; ipset add admin 108.175.97.0/24
ipset create postern_masterbase24 hash:net
iptables -A INPUT -p tcp --dport 25 -m set --match-set postern_masterbase24 src -m comment --comment 'postern:masterbase2 ticket CHG-9' -j ACCEPT
iptables -A INPUT -p tcp --dport 25 -m limit --limit 20/hour -j ACCEPT
iptables -A INPUT -p tcp --dport 25 -j DROP
ip6tables -A INPUT -p tcp --dport 25 -j DROP
`;

describe.runIf(run !== null)('ipset itself', { timeout: 60_000 }, () => {
  const files = { base: BASE, apply: text('apply'), undo: text('undo'), renew: text('apply', renewed) };
  const save =
    "{ iptables-save; ip6tables-save; ipset save | sort; } 2>/dev/null | sed -E '/^#/d; s/\\[[0-9:]+\\]//; s/ (initval|bucketsize) \\S+//g'";
  const sets = (script: string, more: Readonly<Record<string, string>> = {}) =>
    run?.(`set -e; bash -e base; ${script}`, { ...files, ...more }) ?? { status: null, stdout: '', stderr: '' };

  test('stands first, and twice is once', () => {
    const once = sets(`bash -e apply; ${save}`);
    expect(once).toMatchObject({ status: 0, stderr: '' });
    const first = /^-A INPUT .*$/m.exec(once.stdout)?.[0];
    expect(first).toMatch(/--match-set postern_masterbase4 src .*"postern:masterbase ticket CHG-1042 .*-j ACCEPT$/);
    expect(sets(`bash -e apply; bash -e apply; ${save}`).stdout).toBe(once.stdout);
  });

  test('a renewal leaves neither the old ticket nor what was withdrawn', () => {
    const { stdout } = sets(`bash -e apply; bash -e snippet; ${save}`, {
      snippet: text('apply', { ...renewed, profile: profileOf('108.175.99.0/24') }),
    });
    expect(stdout).not.toContain('CHG-1042');
    expect(stdout.match(/postern_masterbase\S* \d\S*$/gm)).toStrictEqual(['postern_masterbase4 108.175.99.0/24']);
    expect(stdout).not.toContain('postern_masterbase6');
  });

  test('the undo restores what stood there, and harms nothing where nothing is', () => {
    const script = `${save} >old; bash -e apply; bash -e apply; bash -e renew; bash -e undo; ${save} | diff old -; bash -e undo; ${save} | diff old -`;
    expect(sets(script)).toMatchObject({ status: 0, stdout: '' });
  });

  test('verify tells inside from outside', () => {
    const promises = promisesOf(text('verify'));
    expect(promises.map(({ status }) => status)).toStrictEqual([0, 1, 0, 1]);
    for (const { command, status } of promises) expect(sets(`bash -e apply; ${command}`).status).toBe(status);
  });

  test.each([
    ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33'],
    ['a name that is too long', 'postern_masterbase4', 'postern_masterbase4_of_somebody_else'],
  ])('refuses %s', (_what, from, to) => {
    expect(sets('bash -e snippet', { snippet: text('apply').replaceAll(from, to) }).status).not.toBe(0);
  });
});
