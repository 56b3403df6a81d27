import type { TargetWords } from './words.ts';

export const targets = {
  postfix: {
    layers: { rate: 'these ranges are not counted', connect: 'these ranges are not counted' },
    questions: {},
  },
  'postfix-postscreen': {
    layers: {
      connect: 'no pause before the greeting',
      greylist: 'no tests after the greeting, which answer 450 at first',
      rate: 'the limits of Postfix: a target of its own',
    },
    questions: {},
  },
  'postfix-access': {
    layers: { rate: 'the limits of Postfix: a target of its own' },
    questions: {
      before: {
        label: 'Put it before',
        help: 'reject_rbl_client, and the service of your greylisting as check_policy_service inet:127.0.0.1:10023; with commas.',
      },
    },
  },
  exim: {
    layers: { rate: 'these ranges are not counted' },
    questions: {
      files: {
        label: 'Configuration files',
        help: 'The one with the main section first; where it is split, the one with your limits last. With commas.',
      },
      'per-host': {
        label: 'Present smtp_accept_max_per_host',
        help: 'Its figure; empty where it is not set.',
      },
    },
  },
  sendmail: {
    layers: { connect: 'no limit of connections at a time', rate: 'these ranges are not counted' },
    questions: {
      access: { label: 'Access map', help: 'The text, not the database beside it.' },
      map: { label: 'Type of the map', help: 'As in the line that the command shows.' },
    },
  },
  opensmtpd: {
    layers: {},
    questions: {
      file: { label: 'Configuration file', help: '/etc/mail/smtpd.conf on OpenBSD.' },
      chain: { label: 'Filter chain', help: 'The chain that your listener on port 25 names.' },
    },
  },
  tcpserver: {
    layers: {},
    questions: { rules: { label: 'Rules of tcpserver', help: 'The text from which the .cdb behind -x is made.' } },
  },
  courier: { layers: {}, questions: {} },
  haraka: {
    layers: {},
    questions: { 'limit-ini': { label: 'limit.ini', help: 'In the config directory of Haraka.' } },
  },
  'exchange-connector': {
    layers: { connect: 'as many connections as they open', rate: 'no limit of messages' },
    questions: {
      server: { label: 'Server', help: 'Once for each server that takes mail from outside.' },
      role: {
        label: 'Transport role',
        help: 'FrontendTransport on a Mailbox server; Edge on an Edge Transport server.',
      },
    },
  },
  'exchange-edge': {
    layers: { rate: 'a Receive connector: a target of its own', content: 'the anti-spam agents behind it do not look' },
    questions: {},
  },
  zimbra: { layers: { rate: 'cbpolicyd: a step of its own' }, questions: {} },
  iredmail: {
    layers: { rate: 'the throttle plugin stays' },
    questions: {
      present: {
        label: 'Networks already on the list',
        help: 'Those of the sender that stand there today, with commas: they are left alone, by Undo too. Empty: none.',
      },
    },
  },
  mailcow: {
    layers: { rate: 'Rspamd: a target of its own', greylist: 'Rspamd: a target of its own' },
    questions: { directory: { label: 'Directory of mailcow', help: 'Where its docker-compose.yml lies.' } },
  },
  cpanel: {
    layers: { reputation: 'Exim’s block lists: a step of its own' },
    questions: {
      present: {
        label: 'Networks already trusted',
        help: 'Those of the sender that stand there today, with commas: they are left alone, by Undo too. Empty: none.',
      },
    },
  },
  plesk: { layers: {}, questions: {} },
  hmailserver: { layers: {}, questions: {} },
  mdaemon: { layers: { connect: 'no ban by Dynamic Screening' }, questions: {} },
  kerio: { layers: { connect: 'no limit of connections at a time' }, questions: {} },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'postfix.limits-per-minute':
    'Postfix counts by anvil_rate_time_unit, a minute unless you set it. An hourly limit may stand elsewhere: in a policy service.',
  'postfix.behind-gateway':
    'Behind a gateway Postfix sees only the gateway: open the gateway instead, and never list it here.',
  'postfix.next-layers': 'postscreen, block lists and greylisting are settings of their own.',
  'mta.behind-gateway':
    'Behind a gateway this server sees only the gateway: open the gateway instead, and never list it here.',
  'postfix-postscreen.only-if-used':
    'It does something only where postscreen answers on port 25: look in postconf -M for smtp/inet.',
  'postfix-postscreen.rate':
    'It lifts no limit per hour: that is the target Postfix. postscreen’s own connection count stays.',
  'postfix-access.ends-list':
    'For these ranges the list ends here: what stands behind in the same list is skipped. A list with another policy service behind, SPF for one, is printed and left as it is: put that service in front, then run it again.',
  'postfix-access.one-line':
    'A list that went over several lines of main.cf stands on one line afterwards, Undo or not.',
  'postfix-access.rate': 'It lifts no limit per hour: that is the target Postfix.',
  'exim.every-limit':
    'The condition belongs into every defer or deny with ratelimit or dnslists, above that line. An accept in its place would skip all that follows.',
  'exim.reload': 'Then try it with exim4 -bV and reload Exim.',
  'exim.not-local-deny':
    'Debian’s list of exceptions from local denials is not used: it skips SPF and sender verification and lifts no block list.',
  'sendmail.features':
    'It needs access_db, delay_checks, ratecontrol, conncontrol and greet_pause in sendmail.mc; what is not there has nothing to lift.',
  'sendmail.makemap': 'Then rebuild the map with makemap, as the last line of Undo shows.',
  'sendmail.first-key': 'A key that stands there already wins: makemap keeps the first and says “duplicate key”.',
  'opensmtpd.connect-only':
    'It ends the filters at connect. A filter at MAIL or a filter program still refuses (6.8.0p2): on another version try it first.',
  'opensmtpd.restart': 'Try it with smtpd -n, then restart. A listener with a single filter needs a chain first.',
  'opensmtpd.no-rate': 'OpenSMTPD has no hourly limit per client: there is none to lift.',
  'tcpserver.above-default': 'Above the default line, which begins with a colon.',
  'tcpserver.tcprules': 'Then rebuild the .cdb with tcprules, as the last line of Undo shows.',
  'tcpserver.no-rate':
    'It lifts no limit per hour: -c counts connections of everybody together, and greylisting is a patch of its own.',
  'courier.no-rate': 'It lifts no limit per hour: MAXPERIP and MAXPERC count everybody alike.',
  'courier.same-key': 'If another file of that directory has the same key, which of the two counts is not verified.',
  'haraka.sections':
    'Put the lines into the sections that are there: a second section of the same name may empty the first.',
  'haraka.concurrency': 'Connections at a time cannot be lifted for one source.',
  'haraka.next-layers': 'Block lists and karma are plugins of their own.',
  'exchange-connector.each-server': 'Run it once for each server that takes mail from outside.',
  'exchange-connector.settings':
    'A new connector has its own size limit, banner and certificate: take them over from today’s. It grants no right to relay.',
  'exchange-edge.skips':
    'What comes from these ranges passes the anti-spam agents unseen: Sender ID, content filter, sender filter. Antivirus and attachment rules stay.',
  'exchange-edge.rate': 'It lifts no rate limit: the Receive connector does, and is narrower.',
  'exchange-edge.by-comment': 'Undo finds the entries by their comment; if Verify shows none, delete them by Identity.',
  'zimbra.as-zimbra': 'Run it as the user zimbra.',
  'zimbra.look-first': 'Most of postscreen’s actions are “ignore” by default: then there is nothing to lift here.',
  'zimbra.rate':
    'It lifts no rate limit: cbpolicyd has its own. Block lists in zimbraMtaRestriction act later all the same.',
  'zimbra.undo-twice':
    'It takes up to two minutes. Undo leaves the file while Postfix still names it: run it again then.',
  'iredmail.networks':
    'The manual shows single addresses; that a network works is a third party’s word: verify with one address.',
  'iredmail.rate': 'It lifts no rate limit: the throttle plugin stays.',
  'iredmail.by-domain':
    'The list of greylisting by the sender’s domain takes all that its SPF names, more than was published: it is not generated.',
  'iredmail.postscreen': 'postscreen and the limits of Postfix are targets of their own.',
  'mailcow.rate-rspamd':
    'It lifts no rate limit and no greylisting: those are Rspamd’s, under data/conf/rspamd/local.d.',
  'mailcow.domain-list': 'The allow list of a domain on screen is not enough: postscreen refuses before it.',
  'mailcow.forwarding-hosts': 'Never as a forwarding host: from there spam is no longer refused.',
  'cpanel.no-rate': 'It lifts no limit per hour: this is greylisting alone.',
  'cpanel.dnsbl':
    'Block lists of Exim: Exim Configuration Manager › Access Lists. What that skips besides is not verified.',
  'cpanel.relay-lists': 'Never the lists of trusted mail hosts, which may relay.',
  'plesk.white-list-relays': 'Its White List is not used, since those hosts may relay without a password.',
  'plesk.greylisting-by-name':
    'Its greylisting knows exceptions by domain name alone, which anybody can write: refused.',
  'plesk.postfix': 'The targets of Postfix act where Plesk leaves main.cf alone; that is not verified.',
  'hmailserver.no-rate': 'It lifts no limit per hour: this is greylisting alone.',
  'hmailserver.broad':
    'The White listing of the whole anti-spam also exists: it skips every spam check, and is not generated.',
  'mdaemon.three-lists': 'Each list opens one layer: greylisting, block lists, bans by connections per time.',
  'mdaemon.trusted': 'Never Trusted IPs or Trusted Hosts, which may relay.',
  'kerio.field-taken':
    'If a field names a group already, put ours into that group; Undo then takes it out of there and leaves the field.',
  'kerio.relay-control': 'Never under Relay Control, whose members may relay without SPF and spam filter.',
};
