import type { TargetWords } from './words.ts';
import { MX } from './words.ts';

export const targets = {
  nftables: {
    layers: { rate: 'the rule stands before the limit' },
    questions: {
      family: { label: 'Family of the table', help: 'As in “table inet filter”.' },
      table: { label: 'Table', help: 'The one whose chain holds your limit.' },
      chain: {
        label: 'Chain with your limit',
        help: 'input on the mail server itself, forward on a box in front of it.',
      },
      mx: MX,
    },
  },
  iptables: {
    layers: { rate: 'the rule stands before the limit' },
    questions: {
      chain: {
        label: 'Chain with your limit',
        help: 'INPUT on the mail server itself, FORWARD on a box in front of it.',
      },
      mx: MX,
    },
  },
  ipset: {
    layers: { rate: 'the rule stands before the limit' },
    questions: {
      chain: {
        label: 'Chain with your limit',
        help: 'INPUT on the mail server itself, FORWARD on a box in front of it.',
      },
      mx: MX,
    },
  },
  ufw: { layers: { rate: 'the rules stand before “limit”' }, questions: {} },
  firewalld: {
    layers: { rate: 'the rule stands before those with a limit' },
    questions: { zone: { label: 'Zone', help: 'The one of the interface that mail comes in by.' } },
  },
  shorewall: {
    layers: { rate: 'the line stands above the limit' },
    questions: {
      zone: { label: 'Zone of the Internet', help: 'As /etc/shorewall/zones calls it.' },
      to: { label: 'Where the mail server is', help: '$FW on the mail server itself, else the zone behind, as dmz.' },
      mx: MX,
    },
  },
  ferm: {
    layers: { rate: 'the rule stands before the limit' },
    questions: {
      file: { label: 'Configuration file', help: 'The one that ferm starts with.' },
      chain: {
        label: 'Chain with your limit',
        help: 'INPUT on the mail server itself, FORWARD on a box in front of it.',
      },
      mx: MX,
    },
  },
  haproxy: {
    layers: { rate: 'accepted before the table counts' },
    questions: { file: { label: 'Configuration file', help: 'The one that holds your frontend for SMTP.' } },
  },
  csf: { layers: {}, questions: {} },
  pf: {
    layers: { rate: 'the rule stands above the one that counts' },
    questions: { file: { label: 'Rules file', help: 'The one that holds your rule for SMTP.' }, mx: MX },
  },
  vyos: {
    layers: { rate: 'the rule has a lower number than the limit' },
    questions: {
      chain: { label: 'Base chain', help: 'forward in front of the mail server, input on the box itself.' },
      rule: {
        label: 'Free rule number',
        help: 'Lower than that of your limit, and taken by no rule of either family: the lines would change that one.',
      },
      mx: MX,
    },
  },
  mikrotik: {
    layers: { rate: 'the rule stands before the limit' },
    questions: {
      chain: { label: 'Chain', help: 'forward in front of the mail server, input on the box itself.' },
      before: { label: 'Number of your first limit or drop', help: 'As print lists them; 0 stands first.' },
      before6: { label: 'The same for IPv6', help: 'As print lists them; 0 stands first.' },
      mx: MX,
    },
  },
  'windows-firewall': { layers: { rate: 'Windows limits nobody here' }, questions: {} },
  'openbsd-spamd': {
    layers: { rate: 'the limits of pf: a target of its own' },
    questions: { file: { label: 'Rules file', help: 'The one that holds the rule with divert-to.' }, mx: MX },
  },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'filter.next-layers': 'This opens one layer. The mail server’s own limits and its greylisting still act behind it.',
  'nftables.load': 'Save the text as a file, try it with nft -c -f FILE, then load it with nft -f FILE.',
  'nftables.other-chains': 'A limit in another base chain, in raw or prerouting, still drops: then name that chain.',
  'nftables.persist': 'It is gone after a restart: put the same lines into /etc/nftables.conf, before the limit.',
  'iptables.other-tables': 'Limits in the raw or mangle table, or in the other backend, still drop.',
  'iptables.persist':
    'It is gone after a restart: put the same lines into your rules file. Saving it as a whole also keeps bans of the moment.',
  'ipset.persist':
    'It is gone after a restart: the set has to be loaded before the rule that names it, from your own rules file.',
  'ufw.active': 'Ufw must be active: Verify and Undo read its numbered list.',
  'ufw.this-host': 'This opens port 25 of this host. Mail that ufw routes to another host needs a route rule of yours.',
  'firewalld.reload':
    'The reload drops what exists at run time only. First see that firewall-cmd --list-rich-rules says no more than the zone’s file in /etc/firewalld/zones.',
  'firewalld.this-host': 'This opens port 25 of this host, not of one that it forwards to.',
  'shorewall.section': 'The lines belong under ?SECTION NEW, above the line with your limit.',
  'haproxy.frontend': 'The lines belong into the frontend for SMTP, above track-sc0 and reject.',
  'haproxy.server-behind':
    'The mail server behind sees the proxy alone, unless it is told by the PROXY protocol; then its own limits need a step of their own.',
  'csf.ipv6': 'IPv6 lines do something only with IPV6 = "1" in csf.conf.',
  'csf.lfd': 'Its ban daemon lfd still acts: it has a list of its own, csf.ignore.',
  'pf.overload':
    'The lines belong above the rule with max-src-conn-rate and above the block of its overload table: quick ends at the first.',
  'pf.already-overloaded': 'Who stands in the overload table already is taken out with pfctl -t TABLE -T delete.',
  'vyos.free-number': 'Undo deletes the rule by its number: first see that the description there is ours.',
  'vyos.confirm': 'Without confirm the box goes back to the old configuration after five minutes, by a restart.',
  'vyos.older': 'VyOS 1.3 writes firewall rules in other words: these are for 1.4.',
  'mikrotik.print-first': 'Numbers are those of the last print in the same session: print first, then paste.',
  'mikrotik.raw': 'Limits in raw come earlier and still drop.',
  'windows-firewall.no-rate': 'There is no rate to lift here: limits are those of the mail server.',
  'windows-firewall.block-wins': 'A rule that blocks beats any rule that allows: the last line of Verify lists them.',
  'windows-firewall.group-policy': 'Group policy may ignore local rules: Verify reads what is really in force.',
  'openbsd-spamd.block-lists': 'These ranges pass greylisting and the block lists of spamd alike.',
  'openbsd-spamd.rate': 'The rate limits of pf are a target of its own.',
  'openbsd-spamd.freebsd':
    'Before OpenBSD 5.7 and on FreeBSD spamd is reached by rdr: there these lines do not get past it.',
};
