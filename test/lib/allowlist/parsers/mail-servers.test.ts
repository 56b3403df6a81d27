import { tryParsers } from './trial.ts';
import type { Parser } from './trial.ts';

/** A mail server with a list of the admin's; nothing runs, so nothing is reloaded. Postfix waits for a main.cf to be a second old. */
const POSTFIX = `printf '#!/bin/sh\\n' >/shims/postfix; chmod 755 /shims/postfix
for tool in postconf postmap; do
  printf '#!/bin/sh\\ntouch -d @0 /etc/postfix/*\\nexec /usr/sbin/%s "$@"\\n' $tool >/shims/$tool; chmod 755 /shims/$tool
done
mkdir -p /etc/postfix && cp /usr/share/postfix/master.cf.dist /etc/postfix/master.cf
printf '%s\\n' 'compatibility_level = 3.6' 'myhostname = mx.example' 'smtpd_client_restrictions = permit_mynetworks, reject_rbl_client bl.example' >/etc/postfix/main.cf
`;

/** Which of the probes the maps of a parameter know, and whatever Postfix warns of as a refusal. */
function askPostfix(parameter: string): string {
  return `{ postconf -n; postconf -M; ls /etc/postfix
for map in $(postconf -h ${parameter} | grep -oE 'cidr:[^ ,]+'); do
  while read -r address; do [ -z "$(postmap -q "$address" "$map")" ] || echo "passes $address"; done <probes
done; } 2>/tmp/warned
! grep -E 'warning|error|fatal' /tmp/warned >&2`;
}

/** A postmap -q says nothing of what it skips but on its standard error. */
const CIDR_MAP: Parser['refuses'] = [
  ['host bits', '108.175.97.0/24', '108.175.97.5/24', /non-null host address bits/],
  ['an octal address', '108.175.97.0/24', '010.8.0.0/24', /bad network value|bad address pattern/],
  ['a prefix that is none', '108.175.97.0/24', '108.175.97.0/33', /bad network|mask|prefix/],
];

const postfix = (target: string, parameter: string): Parser => ({
  target,
  base: POSTFIX,
  read: askPostfix(parameter),
  asks: true,
  cases: ['until', 'host', 'mixed'],
  leaves: '/etc/postfix/main.cf',
  refuses: CIDR_MAP,
});

tryParsers([
  postfix('postfix', 'smtpd_client_event_limit_exceptions'),
  postfix('postfix-access', 'smtpd_client_restrictions'),
  postfix('postfix-postscreen', 'postscreen_access_list'),
  {
    target: 'mailcow',
    base: `${POSTFIX}printf '#!/bin/sh\\n' >/shims/docker; chmod 755 /shims/docker
cd "$(mkdir -p /opt/mailcow-dockerized/data/conf/postfix && cd "$_" && pwd)"
echo '198.51.100.7 permit' >custom_postscreen_whitelist.cidr; cd /files
postconf -e 'postscreen_access_list = cidr:/opt/mailcow-dockerized/data/conf/postfix/custom_postscreen_whitelist.cidr'`,
    read: askPostfix('postscreen_access_list'),
    asks: true,
    leaves: '/opt/mailcow-dockerized/data/conf/postfix/custom_postscreen_whitelist.cidr',
    refuses: CIDR_MAP,
  },
  {
    target: 'exim',
    base: `cat >base <<'EXIM'
# @snippet
domainlist local_domains = mx.example
keep_environment =
acl_smtp_connect = acl_connect
begin acl
acl_connect:
  defer message = too many connections per hour
# @condition
        ratelimit = 4 / 1h / per_conn / strict
  accept
begin routers
EXIM
chmod 644 base; cp base /etc/exim4/exim4.conf.template`,
    put: "sed -e '/^# @snippet/r apply' -e '/^# @condition/r apply-2' base >/etc/exim4/exim4.conf.template",
    read: `exim4 -C /etc/exim4/exim4.conf.template -bV >/tmp/said || { cat /tmp/said >&2; exit 1; }
if grep -q '^hostlist postern' /etc/exim4/exim4.conf.template; then
  sed 's/.*/\${if match_ip{&}{+postern_masterbase}{passes &}{no}}/' probes | exim4 -C /etc/exim4/exim4.conf.template -be >/tmp/answers
  ! grep -i failed /tmp/answers >&2 || exit 1; sed -n 's/^\\(> \\)*\\(passes .*\\)/\\2/p' /tmp/answers
fi`,
    asks: true,
    cases: ['until', 'host', 'mixed'],
    leaves: '/etc/exim4/exim4.conf.template',
    refuses: [
      ['a word that is none', 'hostlist', 'hostlst', /main option "hostlst" unknown/],
      [
        'a list that is not there',
        '!hosts = +postern_masterbase',
        '!hots = +postern_masterbase',
        /unknown ACL condition/,
      ],
    ],
  },
  {
    target: 'sendmail',
    base: `cd /etc/mail
printf '%s\\n' 'OSTYPE(\`debian'"'"')dnl' 'FEATURE(\`access_db'"'"')dnl' 'MAILER(local)dnl' >base.mc
m4 /usr/share/sendmail/cf/m4/cf.m4 base.mc >sendmail.cf; cd /files
printf 'ClientRate:\\t4\\nConnect:192.0.2\\tOK\\n' >/etc/mail/access; cp /etc/mail/access base`,
    put: 'cat base apply >/etc/mail/access; makemap hash /etc/mail/access </etc/mail/access',
    read: 'makemap hash /etc/mail/access </etc/mail/access; makemap -u hash /etc/mail/access | sort',
    leaves: '/etc/mail/access',
    seen: (line) =>
      [...line.matchAll(/^(?:Connect|ClientRate|ClientConn|GreetPause):(\S+)\s(?:OK|0)$/gi)].flatMap(([, key = '']) =>
        ofKey(key),
      ),
    refuses: [['a key without a value', /^(Connect:108\.175\.97)\tOK$/m, '$1', /no RHS/]],
  },
  {
    target: 'opensmtpd',
    base: `cat >base <<'SMTPD'
# @snippet
filter nameless phase connect match !rdns disconnect "550 no reverse name"
table unwanted { "unwanted@sender.example" }
filter second phase mail-from match mail-from <unwanted> reject "550 no"
filter all chain { \\
  nameless, second }
listen on 0.0.0.0 port 25 filter all
action "local" mbox
match from any for domain "mx.example" action "local"
SMTPD
cp base /etc/smtpd.conf; install -d -m 711 /var/spool/smtpd`,
    put: "sed -e '/^# @snippet/r apply' -e '/^filter all chain/r apply-2' base >/etc/smtpd.conf",
    // It takes any word into a table, so the entries are read from the file that it accepted.
    read: `timeout 30 smtpd -n -f /etc/smtpd.conf 2>/tmp/said || { cat /tmp/said >&2; exit 1; }; sed -n '/^table postern/p; /^filter/p' /etc/smtpd.conf`,
    leaves: '/etc/smtpd.conf',
    refuses: [
      ['a keyword that is none', 'bypass', 'allow', /syntax error/],
      [
        'a table that is not there',
        'src <postern_masterbase>',
        'src <postern_other>',
        /no such table|undefined|not.*defined|syntax error/i,
      ],
      ['a brace too few', '" }', '"', /syntax error/],
    ],
  },
  {
    target: 'tcpserver',
    base: 'printf \'127.:allow,RELAYCLIENT=""\\n:allow,RBLSMTPD="-listed"\\n\' >base; cp base /etc/tcp.smtp',
    put: 'cat apply base >/etc/tcp.smtp',
    read: `tcprules /etc/tcp.smtp.cdb /etc/tcp.smtp.tmp </etc/tcp.smtp
while read -r address; do TCPREMOTEIP=$address tcprulescheck /etc/tcp.smtp.cdb | grep -qx 'set environment variable RBLSMTPD=' && echo "passes $address"; done <probes; true`,
    asks: true,
    takes: (range) => range.includes('.'),
    leaves: '/etc/tcp.smtp',
    refuses: [['a quote too few', 'RBLSMTPD=""', 'RBLSMTPD="', /unable to parse this line/]],
  },
]);

/** The network of an octet key. */
function ofKey(key: string): string[] {
  const octets = /^\d+(?:\.\d+){0,3}$/.exec(key)?.[0].split('.');
  if (octets) return [`${[...octets, '0', '0', '0'].slice(0, 4).join('.')}/${octets.length * 8}`];
  const groups = /^IPv6:([0-9a-f]+(?::[0-9a-f]+){0,7})$/i.exec(key)?.[1]?.split(':');
  return groups ? [`${groups.join(':')}${groups.length < 8 ? '::' : ''}/${groups.length * 16}`.toLowerCase()] : [];
}
