import type { TargetWords } from './words.ts';

const NO_SCORE = { reputation: 'no spam score', content: 'spam and phishing; malware stays on' };

export const targets = {
  'proofpoint-essentials': { layers: NO_SCORE, questions: {} },
  'proofpoint-pps': { layers: { ...NO_SCORE, rate: 'SMTP rate control has exceptions of its own' }, questions: {} },
  mimecast: { layers: { reputation: 'another policy would, and skip spam scanning: not generated' }, questions: {} },
  'barracuda-cloud': { layers: { rate: 'these ranges are not counted' }, questions: {} },
  'barracuda-esg': { layers: { rate: 'these ranges are not counted' }, questions: {} },
  'cisco-esa': {
    layers: {
      connect: 'accepted before the suspects are slowed down',
      rate: 'no limit of recipients per hour',
      reputation: 'their group comes before those by reputation',
    },
    questions: {
      listener: { label: 'Public listener', help: 'The one that takes mail from outside.' },
      before: {
        label: 'Group of the suspects',
        help: 'Ours goes above it and stays below the blocked: the first group that fits decides.',
      },
      policy: {
        label: 'Mail flow policy of today',
        help: 'The one that good mail from strangers gets: ours is like it but for the limit.',
      },
    },
  },
  fortimail: {
    layers: { connect: 'a session profile without limits', rate: 'a session profile without limits' },
    questions: {
      'session-profile': {
        label: 'Session profile without limits',
        help: 'Make it first: a copy of today’s with the numbers of connections, messages and recipients of a client at 0.',
      },
      profiles: {
        label: 'Profiles of today’s IP policy',
        help: 'As profile-antispam=inbound,profile-antivirus=high; none only where today’s has none. A policy scans with its own alone.',
      },
      before: { label: 'Id of today’s IP policy', help: 'Ours go above it: the first policy that fits decides.' },
      present: {
        label: 'Networks already on the list',
        help: 'Those of the sender that stand there today, with commas: they are left alone, by Undo too. Empty: none.',
      },
    },
  },
  'sophos-email': {
    layers: { reputation: 'no spam score', content: 'spam, impersonation, data control; malware stays on' },
    questions: {},
  },
  trend: { layers: { reputation: 'no reputation of addresses, no check of reverse DNS' }, questions: {} },
  'symantec-cloud': { layers: NO_SCORE, questions: {} },
  spamexperts: { layers: { connect: 'no limit of connections at a time' }, questions: {} },
  spamtitan: { layers: { rate: 'a count that nobody reaches' }, questions: {} },
  hornetsecurity: { layers: {}, questions: {} },
  'proxmox-mail-gateway': {
    layers: { reputation: 'no block lists, no receiver verification' },
    questions: {
      present: {
        label: 'Networks already on the list',
        help: 'Those of the sender that stand there today, with commas: they are left alone, by Undo too. Empty: none.',
      },
    },
  },
  libraesva: { layers: {}, questions: {} },
  clearswift: { layers: {}, questions: {} },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'gateway.in-front':
    'If another gateway stands in front, this one sees only that: open the one in front, and never list it here.',
  'gateway.no-rate': 'It lifts no limit per hour: no lever for that is documented here.',
  'proofpoint-essentials.skips':
    'What comes from these ranges is not looked at for spam. What the list skips besides is not documented.',
  'proofpoint-essentials.split':
    'It takes no network wider than /24: wider ranges are written out as /24, the same addresses.',
  'proofpoint-pps.skips': 'For this route the whole spam module does nothing. Antivirus and the email firewall stay.',
  'proofpoint-pps.checkbox':
    'If the checkbox is off today, first see which routes its list names already: switching it on would count for them too.',
  'proofpoint-pps.networks':
    'The manual shows single addresses; that the condition takes a network is not verified: test with one address.',
  'proofpoint-pps.rate': 'It lifts no rate control of SMTP: that has exceptions of its own.',
  'mimecast.broad':
    'Permitted Senders also exists, by source IP ranges: it skips reputation, greylisting and spam scanning, and is not generated.',
  'mimecast.labels':
    'The names of the option and of the dates are not verified: choose what takes no action on greylisting.',
  'mimecast.spoofing': 'Never an exception from spoofing, impersonation or URL protection: those are for simulations.',
  'barracuda-cloud.log': 'The log must no longer say “Rate Control” for these ranges. The limit is per 30 minutes.',
  'barracuda-cloud.broad':
    'IP Address Policies, Exempt, also exists: it skips spam scoring, the larger of two ranges wins, and it is not generated.',
  'barracuda-esg.log':
    'The log must no longer say “Rate Control” for these ranges. The limit is per 30 minutes; whether the list has a comment depends on the firmware: without it, write the ranges down for Undo.',
  'barracuda-esg.broad':
    'IP Filters, Allowed IP/Range, also exists: it skips rate control, spam scoring and all block lists, and is not generated.',
  'barracuda.forwarder':
    'Never among the forwarders: it would then believe the Received lines below, which anybody can write.',
  'cisco-esa.first-match':
    'The first group that fits decides: a range that stands in a group above, the blocked for one, stays there.',
  'cisco-esa.commit': 'Nothing counts before Commit. A cluster takes it at the level that you are at.',
  'cisco-esa.broad': 'ALLOWED_LIST also exists: its policy takes the anti-spam off, and it is not generated.',
  'cisco-esa.relay': 'Never the group of those who may relay.',
  'fortimail.session-profile':
    'A policy has one session profile. Copy today’s, set only its limits per client to 0, keep SPF, DKIM and the rest.',
  'fortimail.move': 'New policies come last, behind the one that catches all: move them up, as the steps say.',
  'fortimail.next-id':
    'That “edit 0” takes the next free id is not verified on FortiMail: if it refuses, use free numbers.',
  'fortimail.session-stays': 'Undo leaves the session profile, which is yours.',
  'sophos-email.skips':
    'By address there is no “Enforce Sender Authentication”: SPF, DKIM and DMARC no longer decide. Anti-spam, impersonation, country, language and data control are skipped; malware is still looked for.',
  'sophos-email.duplicates': 'Leave “Override duplicates” off: it would take an equal entry from the blocked.',
  'sophos-email.appliance':
    'On the appliance it is Allow Lists: Hosts with nothing in front, Senders behind a filter; never a trusted relay.',
  'trend.bypass':
    'If the tick that skips spam detection is set today, it counts for the whole list, ours too: then do not use this list.',
  'trend.sender-filter':
    'Sender Filter, Approved, also exists: it skips phishing and web reputation, and is not generated.',
  'symantec-cloud.skips':
    'What comes from these ranges is not looked at for spam. Whether SPF and DMARC still decide is not documented.',
  'spamexperts.super-admin':
    'Only a Super-Admin sees this list; where it is hosted for you, ask your provider with these values.',
  'spamexperts.ticks': 'One tick, one check. Content, EHLO and DNS checks stay on.',
  'spamtitan.source':
    'Which choice of Source takes a network is not verified. One policy for each range, since it takes one source.',
  'spamtitan.imprecise': 'It counts only roughly, by up to 10 %. Policies must be enabled for it to do anything.',
  'spamtitan.allowed-ip':
    'The list of allowed IPs is refused: it skips antivirus and banned attachments, and greylisting stays all the same.',
  'hornetsecurity.by-from': 'Its allow list compares the From of the header, which anybody can write: refused.',
  'hornetsecurity.compliance-filter':
    'The Compliance Filter would let through more than spam, content and threats too: refused.',
  'hornetsecurity.ask-vendor': 'What helps: ask the vendor to exempt the published ranges.',
  'proxmox-mail-gateway.skips':
    'It skips greylisting, receiver verification, block lists and SPF together: it has no narrower lever. The rule system, spam and virus, still sees everything.',
  'proxmox-mail-gateway.rate': 'It lifts no limit: the rates of its Postfix stay.',
  'proxmox-mail-gateway.cluster': 'As root; in a cluster on any node, the master keeps the list.',
  'libraesva.by-from': 'Its entries are pairs of From and To; no exemption by address or from a limit was found.',
  'libraesva.trusted': 'Never among the trusted networks, which may relay.',
  'libraesva.ask-vendor': 'What helps: ask the vendor to exempt the published ranges.',
  'clearswift.ticks': 'One tick, one check. Junk, SPF, DKIM, DMARC and spoof detection stay unticked.',
  'clearswift.additive': 'Where entries overlap, the ticks of all of them count: look for an older one with more.',
};
