import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../lib/allowlist/difference.ts';
import { snippetOf } from '../../../lib/allowlist/snippet.ts';
import type { AllowRequest, Target } from '../../../lib/allowlist/target.ts';
import { iptables } from '../../../lib/allowlist/targets/iptables.ts';
import { mikrotik } from '../../../lib/allowlist/targets/mikrotik.ts';
import { nftables } from '../../../lib/allowlist/targets/nftables.ts';
import { vyos } from '../../../lib/allowlist/targets/vyos.ts';
import { OPENABLE, profileOf, requestFor } from './requests.ts';
import { routerOs } from './routeros.ts';
import { networkSandbox } from './sandbox.ts';
import { vyosConfig } from './vyos-config.ts';

/** One range withdrawn, one added, one kept, one split in two; IPv6 comes or goes. */
const OLD = ['108.175.97.0/24', '108.175.99.0/24', '200.9.128.0/23', '2001:db8:25::/48'];
const NEW = ['108.175.99.0/24', '108.175.110.0/24', '200.9.128.0/24'];

const LISTS = [
  ['a range and a family go', OLD, NEW],
  ['a range and a family come', NEW, OLD],
  ['nothing but the ticket', OLD, OLD],
] as const;

function requests(target: Target, from: readonly string[], to: readonly string[]): [AllowRequest, AllowRequest] {
  return [
    requestFor(target, { profile: profileOf(...from) }),
    requestFor(target, { profile: profileOf(...to), ticket: 'CHG-2001' }),
  ];
}

const text = (target: Target, request: AllowRequest) => snippetOf(target, request, 'apply').text;

describe.each(LISTS)('%s: the old list, changed, is the new one', (_what, from, to) => {
  test('in VyOS, and every set before its delete', () => {
    const [old, now] = requests(vyos, from, to);
    const { snippet } = differenceOf(vyos, old, now);
    expect(vyosConfig(text(vyos, old) + snippet.text)).toStrictEqual(vyosConfig(text(vyos, now)));
    expect(vyosConfig(text(vyos, now) + snippetOf(vyos, now, 'undo').text)).toStrictEqual([]);
  });

  test('in RouterOS, whoever else has rules there', () => {
    const [old, now] = requests(mikrotik, from, to);
    const { snippet } = differenceOf(mikrotik, old, now);
    const theirs = `/ip firewall filter add chain=forward action=drop protocol=tcp dst-port=25 comment="postern:masterbase2 ticket x"
/ip firewall address-list add list=postern_masterbase address=108.175.97.0/25 comment="ours"
`;
    expect(routerOs(theirs + text(mikrotik, old) + snippet.text)).toStrictEqual(routerOs(theirs + text(mikrotik, now)));
    const undo = snippetOf(mikrotik, now, 'undo').text;
    expect(routerOs(theirs + text(mikrotik, old) + snippet.text + undo)).toStrictEqual(routerOs(theirs));
  });
});

const nft = networkSandbox('nft');

describe.runIf(nft !== null).each(LISTS)('%s: nft itself', (_what, from, to) => {
  const [old, now] = requests(nftables, from, to);
  const files = {
    base: 'table inet filter { chain input { type filter hook input priority filter; tcp dport 25 drop; }; }\n',
    old: text(nftables, old),
    change: differenceOf(nftables, old, now).snippet.text,
    now: text(nftables, now),
  };

  test('ends at the new list', () => {
    const rules = (load: string) =>
      nft?.(`set -e; nft -f base; ${load}; nft -s list chain inet filter postern_masterbase`, files).stdout;
    expect(rules('nft -f old; nft -f change')).toBe(rules('nft -f now'));
    const set = (load: string) =>
      nft?.(`set -e; nft -f base; ${load}; nft list set inet filter postern_masterbase4`, files).stdout;
    expect(set('nft -f old; nft -f change')).toBe(set('nft -f now'));
    expect(set('nft -f now')).toContain(to[0]);
  });
});

const ipt = networkSandbox('iptables-restore', 'ip6tables-restore');

describe.runIf(ipt !== null).each(LISTS)('%s: iptables itself', (_what, from, to) => {
  const [old, now] = requests(iptables, from, to);
  const files = {
    old: text(iptables, old),
    change: differenceOf(iptables, old, now).snippet.text,
    now: text(iptables, now),
  };

  test('ends at the new list', () => {
    const rules = (load: string) => {
      const save = '{ iptables-save; ip6tables-save; } 2>/dev/null | grep "^-A"';
      return ipt?.(`set -e; iptables -A INPUT -j DROP; ip6tables -A INPUT -j DROP; ${load}; ${save}`, files).stdout;
    };
    expect(rules('bash -e old; bash -e change')).toBe(rules('bash -e now'));
    expect(rules('bash -e now')).toContain(to[0]);
  });
});

const RELYING = OPENABLE.filter(({ difference }) => !difference);

describe('what has no change of its own', () => {
  const told = (target: Target) => {
    const [old, now] = requests(
      target,
      ['108.175.97.0/24', '2001:db8:25::/48'],
      ['108.175.99.0/24', '2001:db8:27::/48'],
    );
    return { old, now, ...differenceOf(target, old, now) };
  };

  test.each(RELYING.map((target) => [target.id, target] as const))('%s says what comes and goes', (_id, target) => {
    const { added, removed } = told(target);
    expect([added, removed]).toStrictEqual([
      ['108.175.99.0/24', '2001:db8:27::/48'],
      ['108.175.97.0/24', '2001:db8:25::/48'],
    ]);
  });

  const replacing = RELYING.filter(({ renewal }) => renewal === 'replaces');
  test.each(replacing.map((target) => [target.id, target] as const))('%s: the new text over the old', (_id, target) => {
    const { now, snippet } = told(target);
    expect(snippet).toStrictEqual(snippetOf(target, now, 'apply'));
  });

  const undone = RELYING.filter(({ renewal }) => renewal === 'undo-first');
  test.each(undone.map((target) => [target.id, target] as const))('%s: first the undo', (_id, target) => {
    const { old, now, snippet } = told(target);
    expect(snippet.text).toBe(snippetOf(target, old, 'undo').text);
    expect(snippet.also?.map((block) => block.text)).toContain(snippetOf(target, now, 'apply').text);
  });
});
