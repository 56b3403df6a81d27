import { tryParsers } from './trial.ts';
import type { Parser } from './trial.ts';

/** Lists that take any word for a host name: their lines are read here before the product is asked. */
const LISTED = String.raw`! grep -vE '^[[:space:]]*(#.*)?$' "$list" | grep -vxE '((0|[1-9][0-9]{0,2})\.){3}(0|[1-9][0-9]{0,2})(/([1-9]|[12][0-9]|3[0-2]))?|[0-9a-f:]+(/[0-9]{1,3})?' >&2 || { echo 'not an address or range' >&2; exit 1; }`;

/** Asks a policy server on a port as Postfix does, and prints the addresses that it does not put off. */
function askPolicy(port: number): string {
  return `for _ in $(seq 100); do { exec 3<>/dev/tcp/127.0.0.1/${port}; } 2>/dev/null && break; sleep 0.05; done
while read -r address; do
  exec 3<>/dev/tcp/127.0.0.1/${port}
  printf '%s\\n' request=smtpd_access_policy protocol_state=RCPT "client_address=$address" client_name=unknown helo_name=x sender=a@b.example recipient=c@mx.example "instance=$address" '' >&3
  read -r answer <&3
  case $answer in *DUNNO* | *whitelisted*) echo "passes $address" ;; esac
done <probes`;
}

const OCTAL: Parser['refuses'] = [
  ['an octal address', '108.175.97.0/24', '010.8.0.0/24', /not an address or range/],
  ['a word', '108.175.97.0/24', 'nonsense', /not an address or range/],
];

tryParsers([
  {
    target: 'rspamd',
    slow: true,
    base: `cd /etc/rspamd; mkdir -p local.d
echo 'whitelisted_ip = "/etc/rspamd/local.d/mine.map";' >local.d/greylist.conf; echo 198.51.100.7 >local.d/mine.map; cd /files`,
    read: `rspamadm configtest >/tmp/said 2>&1 && grep -q 'syntax OK' /tmp/said || { cat /tmp/said >&2; exit 1; }
rspamadm configdump multimap | sort; cat /etc/rspamd/local.d/ratelimit.conf /etc/rspamd/local.d/postern.map 2>/dev/null | grep -v '^#' || true`,
    leaves: '/etc/rspamd/local.d/greylist.conf /etc/rspamd/local.d/mine.map',
    refuses: [
      ['a brace too few', /^}$/m, '', /unclosed|unmatched|expected|error/i],
      ['a quote too few', 'type = "ip"', 'type = "ip', /error|unexpected|expected/i],
    ],
  },
  {
    target: 'spamassassin',
    base: "printf 'use_bayes 0\\nskip_rbl_checks 1\\ndns_available no\\n' >/etc/spamassassin/local.cf",
    put: 'cp apply /etc/spamassassin/postern-masterbase.cf',
    // The rules are Perl's expressions: Perl itself says what they fit.
    read: `spamassassin --lint >&2
for file in /etc/spamassassin/postern-*.cf; do
  [ -e "$file" ] || continue
  grep -vE '^#' "$file" | sed 's/=~.*//'
  RULE=$(sed -n 's,^header.* =~ /\\(.*\\)/$,\\1,p' "$file") perl -ne 'chomp; print "passes $_\\n" if "[ ip=$_ rdns=x ]" =~ /$ENV{RULE}/' probes
done`,
    asks: true,
    takes: (range) => range.includes('.'),
    slow: true,
    leaves: '/etc/spamassassin/local.cf',
    refuses: [
      ['an expression that is none', '(?:', '(?:(', /invalid regexp|unmatched/i],
      ['a setting that is none', 'describe ', 'descrybe ', /failed to parse line/],
    ],
  },
  {
    target: 'amavis',
    slow: true,
    put: 'cp apply /etc/amavis/conf.d/60-postern-masterbase',
    // The configuration is Perl, which is run; the networks are those of the file that it took.
    read: `amavisd test-config >/tmp/said 2>&1 && ! grep -iE 'error in config|syntax error' /tmp/said >&2 || { cat /tmp/said >&2; exit 1; }
ls /etc/amavis/conf.d; grep -hs '^@client' /etc/amavis/conf.d/60-* || true`,
    refuses: [
      ['a parenthesis too few', ' )]', ' ]', /error/i],
      [
        'a name that is none',
        '@client_ipaddr_policy =',
        '@client_ip_policy =',
        /Global symbol "@client_ip_policy" requires/,
      ],
    ],
  },
  {
    target: 'postgrey',
    base: `mkdir -p /etc/postgrey /tmp/greylist; chown postgrey /tmp/greylist
echo 198.51.100.7 >/etc/postgrey/whitelist_clients.local; cp /etc/postgrey/whitelist_clients.local base`,
    put: 'cat base apply >/etc/postgrey/whitelist_clients.local',
    read: `list=/etc/postgrey/whitelist_clients.local; ${LISTED}
postgrey --inet=127.0.0.1:10023 --dbdir=/tmp/greylist --whitelist-clients=$list --whitelist-recipients=/dev/null >/tmp/said 2>&1 & server=$!
${askPolicy(10_023)}
kill -KILL $server; wait $server || rm -f /tmp/greylist/*`,
    asks: true,
    leaves: '/etc/postgrey/whitelist_clients.local',
    refuses: OCTAL,
  },
  {
    target: 'sqlgrey',
    base: `mkdir -p /etc/sqlgrey /tmp/greylist; chown sqlgrey /tmp/greylist; cd /etc/sqlgrey
: >clients_ip_whitelist; : >clients_fqdn_whitelist; echo 198.51.100.7 >clients_ip_whitelist.local; cp clients_ip_whitelist.local /files/base
printf '%s\\n' 'user = sqlgrey' 'group = sqlgrey' 'inet = 127.0.0.1:2501' 'db_type = SQLite' 'db_name = /tmp/greylist/db' 'pidfile = /tmp/greylist/pid' 'admin_mail =' >/tmp/greylist/conf`,
    put: 'cat base apply >/etc/sqlgrey/clients_ip_whitelist.local',
    read: `list=/etc/sqlgrey/clients_ip_whitelist.local; ${LISTED}
setpriv --reuid=sqlgrey --regid=sqlgrey --clear-groups sqlgrey -f /tmp/greylist/conf >/tmp/said 2>&1 & server=$!
${askPolicy(2501)}
kill -KILL $server; wait $server || rm -f /tmp/greylist/db /tmp/greylist/pid`,
    asks: true,
    leaves: '/etc/sqlgrey/clients_ip_whitelist.local',
    refuses: OCTAL,
  },
  {
    target: 'fail2ban',
    base: `printf '#!/bin/sh\\n[ "$1" = reload ] || exec /usr/bin/fail2ban-client "$@"\\n' >/shims/fail2ban-client; chmod 755 /shims/fail2ban-client
cd /etc/fail2ban; rm -rf jail.d; mkdir jail.d; : >/tmp/refused.log
printf '[Definition]\\nfailregex = ^ refused <HOST>$\\n' >filter.d/lab.conf
printf '[Definition]\\nactionban = true\\n' >action.d/lab.conf
for jail in postfix other; do
  printf "[$jail]\\nbackend = polling\\nenabled = true\\nfilter = lab\\nlogpath = /tmp/refused.log\\naction = lab\\n"
done >jail.d/lab.conf; cd /files`,
    put: 'cp apply /etc/fail2ban/jail.d/postern-masterbase.local',
    read: `fail2ban-client -t >/tmp/said 2>&1 || { cat /tmp/said >&2; exit 1; }
fail2ban-client -d 2>/dev/null | grep -E "addignoreip|'add'"`,
    seen: (line) =>
      [...line.matchAll(/'([0-9a-f.:]+\/\d+)'/g)]
        .map(([, range = '']) => (line.includes("'postfix'") ? range : `${range} in another jail`))
        .filter((range) => range !== '127.0.0.1/8'),
    slow: true,
    leaves: '/etc/fail2ban/jail.d/lab.conf',
    refuses: [
      ['a jail that is not there', '[postfix]', '[postfix]\nfilter = nowhere', /Unable to read the filter|ERROR/],
      ['a line without its section', '[postfix]\n', '', /no section headers|Error in the config|ERROR/i],
    ],
  },
  {
    target: 'crowdsec-parser',
    base: `cd /etc/crowdsec; mkdir -p parsers/{s00-raw,s01-parse,s02-enrich} scenarios collections postoverflows; : >/tmp/auth.log
printf 'filenames: [/tmp/auth.log]\\nlabels:\\n  type: syslog\\n' >acquis.yaml
printf 'url: http://127.0.0.1:8080\\nlogin: lab\\npassword: lab\\n' >local_api_credentials.yaml
sed -i '/online_client/,/credentials_path/d; s#^  log_media: file#  log_media: stdout#; s,/var/lib/crowdsec/hub,/usr/share/crowdsec/hub,' config.yaml
ln -s /usr/share/crowdsec/hub/parsers/s02-enrich/crowdsecurity/dateparse-enrich.yaml parsers/s02-enrich/; cd /files`,
    put: 'cp apply /etc/crowdsec/parsers/s02-enrich/postern-masterbase.yaml',
    // It says how many it took; the networks are those of the file that it took.
    read: `crowdsec -t -c /etc/crowdsec/config.yaml >/tmp/said 2>&1 || { grep level=fatal /tmp/said >&2; exit 1; }
grep -o 'Loading parsers from . files' /tmp/said; sed '/^#/d' /etc/crowdsec/parsers/s02-enrich/postern-* 2>/dev/null || true`,
    slow: true,
    refuses: [
      ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /invalid CIDR address: 108\.175\.97\.0\/33/],
      ['an octal address', '108.175.97.0/24', '010.8.0.0/24', /invalid CIDR address: 010/],
      ['a quote too few', "reason: 'postern:masterbase'", "reason: 'postern:masterbase", /yaml|failed/i],
    ],
  },
]);
