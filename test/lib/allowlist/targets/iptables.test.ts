import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { iptables } from '../../../../lib/allowlist/targets/iptables.ts';
import { profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE, networkSandbox, promisesOf } from '../sandbox.ts';

const run = networkSandbox('iptables-restore', 'ip6tables-restore');

/** A recipient's rules: a limit, a rule of ours for somebody else, and one with our words and no tag. */
const BASE = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp --dport 25 -m comment --comment "postern:masterbase2 ticket CHG-9" -j ACCEPT
-A INPUT -p tcp --dport 25 -m comment --comment postern:masterbase2 -j ACCEPT
-A INPUT -p tcp --dport 25 -m limit --limit 20/hour -j ACCEPT
-A INPUT -p tcp --dport 25 -j DROP
-A FORWARD -p tcp --dport 25 -j DROP
COMMIT
`;

const both = { profile: profileWithIpv6() };
const forward = { ...both, answers: { chain: 'FORWARD', mx: '192.0.2.25,192.0.2.26,2001:db8:ffff::25' } };

function text(part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(iptables, requestFor(iptables, changes), part).text;
}

describe.runIf(run !== null)('iptables itself', { timeout: 60_000 }, () => {
  const files = {
    base: BASE,
    apply: text('apply'),
    undo: text('undo'),
    renew: text('apply', { ...both, ticket: 'CHG-2001' }),
  };
  const save = "{ iptables-save; ip6tables-save; } 2>/dev/null | sed -E '/^#/d; s/\\[[0-9:]+\\]//'";
  const tables = (script: string, more: Readonly<Record<string, string>> = {}) =>
    run?.(`set -e; iptables-restore base; ip6tables-restore base; ${script}`, { ...files, ...more }) ?? {
      status: null,
      stdout: '',
      stderr: '',
    };
  test.each([
    ['IPv4', {}, 5],
    ['both families', both, 6],
    ['an end', { ...both, until: '2027-01-15' }, 6],
    ['two mail servers behind', forward, 11],
  ] satisfies [string, Partial<RequestInput>, number][])('takes %s', (_what, changes, count) => {
    const { status, stdout, stderr } = tables(`bash -e snippet; ${save}`, { snippet: text('apply', changes) });
    expect([status, stderr]).toStrictEqual([0, '']);
    expect(stdout.match(/--comment "postern:masterbase ticket CHG-1042 review [^"]*" -j ACCEPT/g)).toHaveLength(count);
  });

  test('iptables-restore takes the rules that it makes', () => {
    const { status } = tables('bash -e apply; iptables-save >rules; iptables-restore --test rules');
    expect(status).toBe(0);
  });

  test.each([
    ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', 'invalid mask'],
    ['a quote that closes', 'CHG-1042', "it's", 'Bad argument'],
    ['a chain that is not there', '-I INPUT 1', '-I INBOX 1', 'No chain'],
  ])('refuses %s', (_what, from, to, words) => {
    const { status, stderr } = tables('bash -e snippet', { snippet: text('apply').replaceAll(from, to) });
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
  });

  test('stands first, and twice is once', () => {
    const once = tables(`bash -e apply; ${save}`).stdout;
    expect(
      once
        .slice(0, once.indexOf('COMMIT'))
        .match(/^-A INPUT .*$/gm)
        ?.map((rule) => rule.includes('"postern:masterbase ticket')),
    ).toStrictEqual([...Array.from({ length: 5 }, () => true), ...Array.from({ length: 5 }, () => false)]);
    expect(tables(`bash -e apply; bash -e apply; ${save}`).stdout).toBe(once);
  });

  test('a renewal leaves only the new ticket, and nothing of a family that was withdrawn', () => {
    const renewed = tables(`bash -e apply; bash -e renew; ${save}`).stdout;
    expect(renewed).not.toContain('CHG-1042');
    expect(renewed.match(/CHG-2001/g)).toHaveLength(6);
    const withdrawn = tables(`bash -e apply; bash -e snippet; ip6tables-save 2>/dev/null`, {
      snippet: text('apply', {}),
    }).stdout;
    expect(withdrawn).not.toContain('postern:masterbase ');
  });

  test.each([
    ['here', both],
    ['in front', forward],
  ] satisfies [string, Partial<RequestInput>][])('the undo restores what stood there, %s', (_where, changes) => {
    const script = `${save} >old; bash -e snippet; bash -e snippet; bash -e back; ${save} >new; diff old new; bash -e back; ${save} | diff old -`;
    expect(tables(script, { snippet: text('apply', changes), back: text('undo', changes) })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  test('verify tells inside from outside', () => {
    const promises = promisesOf(text('verify'));
    expect(promises.map(({ status }) => status)).toStrictEqual([0, 1, 0, 1]);
    for (const { command, status } of promises) {
      expect(tables(`bash -e apply; ${command}`).status).toBe(status);
      expect(tables(command).status).toBe(1);
    }
  });

  test('hostile labels make exactly the same rules', () => {
    const labels = [...HOSTILE, ...fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 10, seed: 25 })];
    for (const label of labels) {
      const snippet = text('apply', { ...both, ticket: label, profile: { ...both.profile, name: label } });
      const { status, stdout } = tables(`bash -e snippet; ${save}; ls`, { snippet });
      expect([label, status]).toStrictEqual([label, 0]);
      expect(stdout.match(/--comment "postern:masterbase ticket [^"]*" -j ACCEPT$/gm)).toHaveLength(6);
      expect(stdout.match(/^-A /gm)).toHaveLength(2 * 6 + 6);
      expect(stdout).not.toContain('pwned\n');
    }
  });
});
