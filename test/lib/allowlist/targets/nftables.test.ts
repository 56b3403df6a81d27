import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { nftables } from '../../../../lib/allowlist/targets/nftables.ts';
import { profileOf, profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE, networkSandbox, promisesOf } from '../sandbox.ts';

const run = networkSandbox('nft');

/** A recipient's ruleset: so many connections an hour, a rule of ours for somebody else, and one with our words and no tag. */
const BASE = `table inet filter {
  set rate4 { type ipv4_addr; size 65535; flags dynamic,timeout; timeout 60m; }
  chain input {
    type filter hook input priority filter; policy drop;
    ct state established,related accept
    tcp dport 25 ip saddr 198.51.100.0/24 ct state new counter accept comment "postern:masterbase2 ticket CHG-9 review 2027-02-20"
    tcp dport 25 ct state new update @rate4 { ip saddr limit rate over 20/hour burst 5 packets } counter drop
    tcp dport 25 accept
    tcp dport 25 ip saddr 108.175.97.0/24 accept
  }
  chain forward { type filter hook forward priority filter; policy drop; }
}
`;

const both = { profile: profileWithIpv6() };

function text(part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(nftables, requestFor(nftables, changes), part).text;
}

describe.runIf(run !== null)('nft itself', { timeout: 60_000 }, () => {
  const files = {
    base: BASE,
    apply: text('apply'),
    undo: text('undo'),
    renew: text('apply', { ...both, ticket: 'CHG-2001' }),
  };
  const nft = (script: string, more: Readonly<Record<string, string>> = {}) =>
    run?.(`set -e; nft -f base; ${script}`, { ...files, ...more }) ?? { status: null, stdout: '', stderr: '' };

  test.each([
    ['IPv4', {}],
    ['both families', both],
    ['an end', { ...both, until: '2027-01-15' }],
    ['in front of the mail server', { ...both, answers: { chain: 'forward', mx: '192.0.2.25,2001:db8:ffff::25' } }],
    ['in front, one family', { ...both, answers: { chain: 'forward', mx: '192.0.2.25' } }],
    ['one address', { profile: profileOf('108.175.97.1/32') }],
  ] satisfies [string, Partial<RequestInput>][])('takes %s', (_what, changes) => {
    expect(nft('nft -c -f snippet', { snippet: text('apply', changes) })).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', 'Prefix length 33 is invalid'],
    ['a set without intervals', 'flags interval; auto-merge;', '', "add 'flags interval'"],
    ['a second quote', 'ticket', '"', 'syntax error'],
  ])('refuses %s', (_what, from, to, words) => {
    const { status, stderr } = nft('nft -c -f snippet', { snippet: text('apply').replaceAll(from, to) });
    expect(status).not.toBe(0);
    expect(stderr).toContain(words);
  });

  test('stands first in the chain, and every rule of ours in its own', () => {
    const { stdout } = nft(
      'nft -f apply; nft -s list chain inet filter input; echo; nft -s list chain inet filter postern_masterbase',
    );
    const [input = '', own = ''] = stdout.split('\n\n');
    expect(input.split('\n')[3]?.trim()).toBe(
      'tcp dport 25 ct state new jump postern_masterbase comment "postern:masterbase"',
    );
    expect(
      own.match(
        /ct state new counter accept comment "postern:masterbase ticket CHG-1042 review 2027-02-20 list 2026-11-21"/g,
      ),
    ).toHaveLength(2);
  });

  test('a second run doubles nothing but a jump that does nothing; a renewal leaves only the new ticket', () => {
    const { stdout } = nft('nft -f apply; nft -f apply; nft -f renew; nft -s list ruleset');
    expect(stdout.match(/saddr @postern_masterbase[46]/g)).toHaveLength(2);
    expect(stdout).not.toContain('CHG-1042');
    expect(stdout.match(/jump postern_masterbase/g)).toHaveLength(3);
    const elements = /set postern_masterbase4 \{[^}]*elements = \{([^}]*)\}/.exec(stdout)?.[1];
    expect(elements?.split(',').map((range) => range.trim())).toStrictEqual([
      '108.175.97.0/24',
      '108.175.99.0/24',
      '108.175.107.0/24',
      '108.175.110.0/24',
      '200.9.128.0/24',
    ]);
  });

  test('the undo restores what stood there, after any number of runs, and harms nothing where nothing is', () => {
    const script =
      'nft -s list ruleset >old; for n in 1 2; do nft -f apply; done; nft -f renew; sh -e undo; nft -s list ruleset >new; diff old new; sh -e undo; nft -s list ruleset | diff old -';
    expect(nft(script)).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('verify tells inside from outside', () => {
    const promises = promisesOf(text('verify'));
    expect(promises.map(({ status }) => status)).toStrictEqual([0, 1, 0, 1]);
    for (const { command, status } of promises) {
      expect(nft(`nft -f apply; ${command}`).status).toBe(status);
      expect(nft(command).status).toBe(1);
    }
  });

  test('hostile labels make exactly the same rules', () => {
    const labels = [...HOSTILE, ...fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 20, seed: 25 })];
    for (const label of labels) {
      const snippet = text('apply', { ...both, ticket: label, profile: { ...both.profile, name: label } });
      const { status, stdout } = nft('nft -f snippet; nft -s list chain inet filter postern_masterbase; ls', {
        snippet,
      });
      expect([label, status]).toStrictEqual([label, 0]);
      expect(stdout.match(/^\t\t.*$/gm)).toStrictEqual([
        expect.stringMatching(
          /^\t\ttcp dport 25 ip saddr @postern_masterbase4 ct state new counter accept comment "[^"]*"$/,
        ),
        expect.stringMatching(
          /^\t\ttcp dport 25 ip6 saddr @postern_masterbase6 ct state new counter accept comment "[^"]*"$/,
        ),
      ]);
      expect(stdout).not.toContain('pwned\n');
    }
  });
});
