import { tryParsers } from './trial.ts';
import type { Parser } from './trial.ts';

const LIMIT = '-p tcp --dport 25 -m hashlimit --hashlimit-above 20/hour --hashlimit-burst 5 --hashlimit-mode srcip';

/** A recipient's rules in both families, with a limit by the hour. */
const TABLES = `for tool in iptables ip6tables; do
  printf '%s\\n' '*filter' ':INPUT DROP' '-A INPUT -i lo -j ACCEPT' '-A INPUT ${LIMIT} --hashlimit-name smtp -j DROP' '-A INPUT -p tcp --dport 25 -j ACCEPT' COMMIT | $tool-restore
done`;

const SAVED = `{ iptables-save; ip6tables-save; } 2>/dev/null | sed -E '/^#/d; s/\\[[0-9:]+\\]//'`;

/** The programs of the old kernel tables under the names that a snippet uses. */
const LEGACY = `for tool in iptables ip6tables iptables-restore ip6tables-restore iptables-save ip6tables-save; do
  ln -sf /usr/sbin/\${tool/tables/tables-legacy} /shims/$tool
done
`;

const MASK: Parser['refuses'][number] = ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /invalid mask/];

const iptables: readonly Parser[] = ['', LEGACY].map((backend) => ({
  target: 'iptables',
  by: backend ? 'the old tables' : 'nf_tables',
  base: `${backend}${TABLES}`,
  read: SAVED,
  cases: ['until', 'host', 'mixed'],
  refuses: [MASK, ['a chain of too many letters', / INPUT 1/, ` ${'X'.repeat(30)} 1`, /too long|name/i]],
}));

const ipset: readonly Parser[] = ['', LEGACY].map((backend) => ({
  target: 'ipset',
  by: backend ? 'the old tables' : 'nf_tables',
  base: `${backend}${TABLES}`,
  read: `${SAVED}; ipset -s save | sed "s, initval .*,,"`,
  cases: ['until', 'host', 'mixed'],
  refuses: [
    ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /out of range 0-32|Syntax error/],
    ['everybody', '108.175.97.0/24', '0.0.0.0/0', /CIDR parameter of the IP address is invalid/],
    ['a name of too many letters', /create \S+ /, `create ${'x'.repeat(32)} `, /longer than 31 characters/],
  ],
}));

const COMPILED = `WALL compile /tmp/script >/dev/null && sed -n '/^-A net[26]fw /p; /^-A net-fw /p' /tmp/script`;

/** A box with one zone outside; the limit is the last rule. */
function wallOf(wall: string, kind: string): string {
  return `cd /etc/${wall}
printf 'fw firewall\\nnet ${kind}\\n' >zones
printf '?FORMAT 2\\nnet eth0\\n' >interfaces
printf '$FW all ACCEPT\\nnet all DROP\\nall all REJECT\\n' >policy
printf '?SECTION NEW\\nACCEPT net $FW tcp 25 - - s:smtp:20/hour:5\\n' >rules
cp rules /files/base; cd /files`;
}

tryParsers([
  {
    target: 'nftables',
    base: `nft -f - <<'NFT'
table inet filter {
  set rate4 { type ipv4_addr; size 65535; flags dynamic,timeout; timeout 60m; }
  chain input {
    type filter hook input priority filter; policy drop;
    tcp dport 25 ct state new update @rate4 { ip saddr limit rate over 20/hour burst 5 packets } counter drop
    tcp dport 25 accept
  }
}
NFT`,
    put: 'nft -f apply',
    read: 'nft -s list ruleset',
    cases: ['until', 'host', 'mixed'],
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /Prefix length 33 is invalid/],
      ['a quote too many', 'comment "', 'comment ""', /syntax error/],
    ],
  },
  ...iptables,
  ...ipset,
  {
    target: 'ufw',
    base: `cp /usr/share/ufw/iptables/*.rules /usr/share/ufw/ufw.conf /etc/ufw/
printf '%s\n' IPV6=yes DEFAULT_{INPUT,FORWARD}_POLICY='"DROP"' 'DEFAULT_OUTPUT_POLICY="ACCEPT"' 'DEFAULT_APPLICATION_POLICY="SKIP"' MANAGE_BUILTINS=no IPT_SYSCTL=/etc/ufw/sysctl.conf 'IPT_MODULES=""' >/etc/default/ufw
ufw limit 25/tcp && ufw --force enable`,
    read: 'ufw status numbered',
    slow: true,
    leaves: '/etc/ufw/user.rules /etc/ufw/user6.rules',
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /Bad source address/],
      ['an octal address', '108.175.97.0/24', '010.8.0.0/24', /Bad source address/],
      ['a port that is none', 'to any port 25', 'to any port 65536', /Bad port/],
    ],
  },
  {
    target: 'firewalld',
    base: `cat >/shims/firewall-cmd <<'SHIM'
#!/bin/bash
# The same commands without the daemon: it would be told by --permanent and the reload.
args=()
for arg; do case $arg in --permanent) ;; --reload) exit 0 ;; *) args+=("$arg") ;; esac; done
exec firewall-offline-cmd "\${args[@]}"
SHIM
chmod 755 /shims/firewall-cmd
firewall-offline-cmd --zone=public --add-rich-rule='rule service name="smtp" accept limit value="6/h"'`,
    read: `firewall-offline-cmd --check-config && firewall-offline-cmd --zone=public --list-rich-rules
for set in $(firewall-offline-cmd --get-ipsets); do firewall-offline-cmd --info-ipset=$set; done`,
    slow: true,
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /invalid address '108\.175\.97\.0\/33'/],
      ['an octal address', '108.175.97.0/24', '010.8.0.0/24', /invalid address '010\.8\.0\.0\/24'/],
      ['everybody', '108.175.97.0/24', '0.0.0.0/0', /invalid address '0\.0\.0\.0\/0'/],
      ['a rule without its end', 'protocol="tcp" accept', 'protocol="tcp" accept accept', /INVALID_RULE/],
    ],
  },
  {
    target: 'shorewall',
    base: wallOf('shorewall', 'ipv4'),
    names: ({ place }) => (place?.file === '/etc/shorewall/rules' ? 'apply' : null),
    put: "{ echo '?SECTION NEW'; cat apply; sed 1d base; } >/etc/shorewall/rules",
    read: COMPILED.replaceAll('WALL', 'shorewall'),
    takes: (range) => range.includes('.'),
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /Invalid VLSM/],
      ['a short form', '108.175.97.0/24', '108.175/16', /Invalid IP address/],
    ],
    slow: true,
  },
  {
    target: 'shorewall',
    by: 'shorewall6',
    base: wallOf('shorewall6', 'ipv6'),
    names: ({ place }) => (place?.file === '/etc/shorewall6/rules' ? 'apply' : null),
    put: "{ echo '?SECTION NEW'; cat apply; sed 1d base; } >/etc/shorewall6/rules",
    read: COMPILED.replaceAll('WALL', 'shorewall6'),
    takes: (range) => range.includes(':'),
    cases: ['until', 'ipv6'],
    refuses: [['a prefix that is none', '2001:db8:25::/48', '2001:db8:25::/129', /Invalid VLSM/]],
    slow: true,
  },
  {
    target: 'ferm',
    base: `cat >/etc/ferm/ferm.conf <<'FERM'
domain (ip ip6) table filter chain INPUT {
  policy DROP;
  proto tcp dport 25 { mod hashlimit hashlimit-above 20/hour hashlimit-burst 5 hashlimit-mode srcip hashlimit-name smtp DROP; ACCEPT; }
}
FERM
cp /etc/ferm/ferm.conf base`,
    put: 'cat apply base >/etc/ferm/ferm.conf',
    // It loads into the old tables where it finds them.
    read: `ferm /etc/ferm/ferm.conf; ${SAVED}; ${SAVED.replaceAll('tables-save', 'tables-legacy-save')}`,
    leaves: '/etc/ferm/ferm.conf',
    cases: ['until', 'host', 'mixed'],
    refuses: [
      MASK,
      ['a parenthesis too few', ');', ';', /not allowed here/],
      ['a quote too few', 'review 2027-02-20 list 2026-11-21"', 'review', /Unrecognized keyword: ticket/],
    ],
  },
  {
    target: 'haproxy',
    base: `cat >/etc/haproxy/haproxy.cfg <<'HAPROXY'
global
  stats socket /tmp/admin level admin
defaults
  mode tcp
  timeout connect 2s
  timeout client 5s
  timeout server 5s
frontend smtp
  bind 0.0.0.0:25
  stick-table type ipv6 size 10k expire 1h store conn_rate(1h)
  tcp-request connection track-sc0 src
  tcp-request connection reject if { sc0_conn_rate gt 5 }
  default_backend mx
backend mx
  server mx 127.0.0.1:2525
HAPROXY
cp /etc/haproxy/haproxy.cfg base`,
    put: "sed -e '/stick-table/r apply' base >/etc/haproxy/haproxy.cfg",
    // What a running one says of its lists: the check alone tells yes or no.
    read: `haproxy -c -f /etc/haproxy/haproxy.cfg >/dev/null; haproxy -D -p /tmp/pid -f /etc/haproxy/haproxy.cfg
python3 - <<'ASK'
import re, socket
def ask(what):
    admin = socket.socket(socket.AF_UNIX); admin.connect('/tmp/admin'); admin.sendall(what.encode() + b'\\n')
    return b''.join(iter(lambda: admin.recv(65536), b'')).decode()
for line in ask('show acl').splitlines():
    number = re.match(r"(\\d+) \\(.*acl 'src'", line)
    if number: print('src', *(entry.split(' ')[1] for entry in ask('show acl #' + number[1]).splitlines() if ' ' in entry))
ASK
kill "$(cat /tmp/pid)"`,
    leaves: '/etc/haproxy/haproxy.cfg',
    cases: ['until', 'host', 'mixed'],
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /not a valid IPv4 or IPv6 address/],
      ['a list that is not there', / if postern_\w+/, ' if postern_other', /no such ACL/],
    ],
  },
]);
