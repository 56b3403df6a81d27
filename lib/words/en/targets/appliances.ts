import type { TargetWords } from './words.ts';
import { MX } from './words.ts';

/** Where a rule is asked after the address was translated, and before. */
const MX_BEHIND_NAT = { label: MX.label, help: 'Their own addresses, behind any NAT; with commas.' };
const MX_BEFORE_NAT = { label: MX.label, help: 'The addresses that mail is sent to, before any NAT; with commas.' };

const MX_OBJECTS = {
  'mx-object': { label: 'Object of the mail server', help: 'The destination of today’s rule for SMTP, by its name.' },
  'mx-object6': { label: 'The same for IPv6', help: 'Empty where mail comes by IPv4 only.' },
};

export const targets = {
  fortigate: {
    layers: { rate: 'only if a DoS policy limits: a step of its own' },
    questions: {
      srcintf: { label: 'Interface to the Internet', help: 'Where mail comes in, as in today’s policy.' },
      dstintf: { label: 'Interface to the mail server', help: 'Where mail goes, as in today’s policy.' },
      'mx-object': { label: 'Address object of the mail server', help: 'The destination of today’s policy for SMTP.' },
      'mx-object6': { label: 'The same for IPv6', help: 'Empty where mail comes by IPv4 only.' },
      before: { label: 'Id of the first policy', help: 'Ours is moved before it: the first policy that fits decides.' },
      profiles: {
        label: 'Security profiles of today’s policy',
        help: 'As av-profile=default,ips-sensor=mail; none only where today’s has none. A policy scans with its own alone.',
      },
    },
  },
  'cisco-asa': {
    layers: { rate: 'only if a connection limit is set: a step of its own' },
    questions: {
      acl: { label: 'Access list', help: 'The one bound to the outside interface.' },
      interface: { label: 'Outside interface', help: 'Its name, for the trace in Verify.' },
      mx: MX,
    },
  },
  'cisco-ios': {
    layers: { rate: 'limits of a zone-based firewall or a policer stay' },
    questions: {
      acl: { label: 'Access list for IPv4', help: 'The extended one that meets mail on its way in.' },
      first: {
        label: 'Number of its first line',
        help: 'Ours get smaller numbers; where they do not fit, yours get new ones.',
      },
      acl6: { label: 'Access list for IPv6', help: 'Empty where mail comes by IPv4 only.' },
      first6: {
        label: 'Number of its first line',
        help: 'As many lines as fit below it: this list cannot be numbered anew.',
      },
      mx: MX_BEFORE_NAT,
      present: {
        label: 'Networks already permitted there',
        help: 'Those of the sender in an equal line today, with commas: such a line is not entered twice. If it stands below a deny, move it up yourself. Empty: none.',
      },
    },
  },
  'junos-srx': {
    layers: { rate: 'screens count before any policy' },
    questions: {
      'from-zone': { label: 'Zone of the Internet', help: 'As in today’s policy for SMTP.' },
      'to-zone': { label: 'Zone of the mail server', help: 'As in today’s policy for SMTP.' },
      mx: MX_BEHIND_NAT,
      before: { label: 'First policy between these zones', help: 'Ours goes before it: the first that fits decides.' },
      services: {
        label: 'Application services of today’s policy',
        help: 'As utm-policy=mail,idp-policy=dmz; none only where today’s has none. A policy scans with its own alone.',
      },
    },
  },
  'junos-filter': {
    layers: { rate: 'the term stands before the one that limits' },
    questions: {
      filter: { label: 'Filter of family inet', help: 'The one whose term limits mail.' },
      before: { label: 'Term that limits', help: 'Ours goes before it.' },
      filter6: { label: 'Filter of family inet6', help: 'Empty where mail comes by IPv4 only.' },
      before6: { label: 'Its term that limits', help: 'Ours goes before it.' },
      mx: MX_BEFORE_NAT,
    },
  },
  panos: {
    layers: { rate: 'only if a DoS rule limits: a step of its own' },
    questions: {
      'from-zone': { label: 'Zone of the Internet', help: 'As in today’s rule for SMTP.' },
      'to-zone': { label: 'Zone of the mail server', help: 'As in today’s rule for SMTP.' },
      mx: MX_BEFORE_NAT,
      profiles: {
        label: 'Security profiles of today’s rule',
        help: 'As group=strict, or virus=default,vulnerability=strict; none only where today’s has none. A rule scans with its own alone.',
      },
    },
  },
  checkpoint: {
    layers: { rate: 'limits of IPS or of the gateway stay' },
    questions: {
      layer: { label: 'Access layer', help: 'The one with today’s rule for SMTP.' },
      package: { label: 'Policy package', help: 'The one that is installed on the gateway.' },
      ...MX_OBJECTS,
    },
  },
  pfsense: { layers: { rate: 'the rule stands above the one that limits' }, questions: { mx: MX_BEHIND_NAT } },
  opnsense: { layers: { rate: 'the rule stands above the one that limits' }, questions: { mx: MX_BEHIND_NAT } },
  unifi: {
    layers: {},
    questions: {
      mx: MX_BEHIND_NAT,
      zone: { label: 'Zone of the mail server', help: 'As in today’s policy for SMTP.' },
    },
  },
  'sophos-firewall': {
    layers: {},
    questions: {
      zone: { label: 'Zone of the mail server', help: 'As in today’s rule for SMTP.' },
      ...MX_OBJECTS,
    },
  },
  sonicwall: {
    layers: { rate: 'limits are a rule’s own; this one has none' },
    questions: {
      zone: { label: 'Zone of the mail server', help: 'As in today’s rule for SMTP.' },
      ...MX_OBJECTS,
    },
  },
  watchguard: {
    layers: { reputation: 'no automatic block of these ranges' },
    questions: {
      mx: { label: MX.label, help: 'The addresses in To of today’s SMTP-proxy, or behind its NAT; with commas.' },
    },
  },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'fortigate.move':
    'The new policy stands last and does nothing until it is moved. Take its id from the output and put it for ID.',
  'fortigate.profiles': 'A policy scans with its own profiles only: take over today’s, or these ranges go unscanned.',
  'fortigate.rate-dos-policy':
    'If a DoS policy limits SMTP, add one without those anomalies for this group and put it first.',
  'fortigate.undo-policy':
    'Undo empties the group at once. Delete the policy by its id; what is still in use goes after that.',
  'cisco-asa.rate-mpf': 'If a policy map limits connections, give this group a class of its own before it.',
  'cisco-asa.renewal': 'A renewed list adds to the group: undo first, then apply, or withdrawn ranges stay open.',
  'cisco-asa.persist': 'It is gone after a restart unless you write memory.',
  'cisco-ios.dead-man':
    'First reload in 5, after success reload cancel, or the router restarts; or configure terminal revert timer 5 and configure confirm.',
  'cisco-ios.room':
    'Numbers are not saved: after a restart every line counts by tens again. So Undo goes by what a line says, and the remark bears the tag alone.',
  'cisco-ios.rate-zone-firewall': 'It lifts no rate limit: a zone-based firewall or a policer has its own.',
  'cisco-ios.persist': 'It is gone after a restart unless you write memory.',
  'junos.commit':
    'It rolls back after five minutes: test, then commit. If the configuration is locked or holds changes of others, nothing begins.',
  'junos-srx.services': 'A policy scans with its own services only: take over today’s, or these ranges go unscanned.',
  'junos-srx.rate-screens':
    'Screens, as limit-session source-ip-based, count before any policy and have no exception for a source.',
  'junos-srx.global-book':
    'Where zones have address books of the old kind, inside the zone, a global one is refused: commit check says so.',
  'junos-filter.policer': 'A policer on the interface instead of in a term still limits.',
  'junos-filter.ends-filter': 'For these ranges the filter ends here: terms that stand below are skipped for port 25.',
  'panos.commit':
    'A commit publishes what everybody has pending: look at the difference, and commit only if it is ours alone.',
  'panos.profiles': 'A rule scans with its own profiles only: take over today’s, or these ranges go unscanned.',
  'panos.rate-dos-rule':
    'If a DoS Protection rule limits SMTP, put one with the action Allow for this group above it: it applies no profile.',
  'panos.zone-protection': 'Zone Protection counts the whole zone and has no exception for a source.',
  'panos.panorama': 'Behind Panorama the rule belongs into the pre-rules of the device group, not here.',
  'checkpoint.install':
    'Installing the package also installs what others have published. Where a command fails, nothing is published.',
  'checkpoint.rate-ips': 'It lifts no rate limit: IPS and the gateway’s own limits have exceptions of their own.',
  'checkpoint.threat-prevention': 'Threat Prevention is a policy of its own and stays.',
  'pfsense.limits':
    'Rules with Max. Src. Conn. Rate block for a while whom they caught: Diagnostics › Tables, virusprot.',
  'pfsense.floating': 'Floating rules with Quick come first: a limit there still acts.',
  'opnsense.limits': 'Rules with Max new connections block for a while whom they caught: look in the table virusprot.',
  'opnsense.floating': 'Floating rules and those of a group with Quick come first: a limit there still acts.',
  'unifi.menus': 'Older versions call the lists IP Groups, and the place of the policy WAN In.',
  'unifi.rate-ips': 'It lifts no rate limit; Intrusion Prevention is separate and stays.',
  'sophos-firewall.two-modes':
    'The rule counts where the firewall passes SMTP on, the exception where it takes mail itself (MTA mode).',
  'sophos-firewall.scanning':
    'A rule scans with its own settings only: take over today’s, or these ranges go unscanned.',
  'sophos-firewall.helo': 'RDNS/HELO may be missing in older versions: then leave it out.',
  'sophos-firewall.rate': 'It lifts no rate limit: DoS settings have exceptions of their own.',
  'sonicwall.limits': 'Where a rule further up already takes this traffic, ours does nothing: compare the statistics.',
  'sonicwall.flood': 'SYN flood protection counts all alike and has no exception for a source.',
  'watchguard.proxy': 'Never a plain packet filter: it would not scan.',
  'watchguard.exceptions': 'The exceptions hold for every port: they end automatic blocks, and open none.',
  'watchguard.rate-packet-handling':
    'It lifts no rate limit: whether the quotas of Default Packet Handling count these ranges is not verified.',
  'watchguard.spamblocker': 'Exceptions of spamBlocker go by sender address, which anybody can write: not generated.',
};
