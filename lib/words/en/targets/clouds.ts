import type { TargetWords } from './words.ts';
import { MX } from './words.ts';

export const targets = {
  'aws-sg': {
    layers: { rate: 'a security group has no limit' },
    questions: { group: { label: 'Security group', help: 'The one of the mail server’s interface.' } },
  },
  'aws-nacl': {
    layers: { rate: 'a network ACL has no limit' },
    questions: {
      acl: { label: 'Network ACL', help: 'The one of the mail server’s subnet.' },
      first: {
        label: 'First rule number',
        help: 'Below the number that denies, and free like those that follow: one for each range.',
      },
    },
  },
  'aws-prefix-list': {
    layers: { rate: 'a security group has no limit' },
    questions: { group: { label: 'Security group', help: 'The one of the mail server’s interface.' } },
  },
  'azure-nsg': {
    layers: { rate: 'a network security group has no limit' },
    questions: {
      'resource-group': { label: 'Resource group', help: 'The one of the network security group.' },
      nsg: { label: 'Network security group', help: 'The one of the mail server’s subnet or interface.' },
      priority: {
        label: 'Priority',
        help: 'Below the number that denies, and free: from 100. IPv6 takes the next one.',
      },
      mx: MX,
    },
  },
  gcp: {
    layers: { rate: 'a firewall rule has no limit' },
    questions: {
      network: { label: 'Network', help: 'The VPC network of the mail server.' },
      tag: { label: 'Network tag of the mail server', help: 'Only instances with this tag open.' },
      priority: { label: 'Priority', help: 'Below the number that denies.' },
    },
  },
  oci: {
    layers: { rate: 'a security group has no limit' },
    questions: { nsg: { label: 'Network security group', help: 'The OCID of the one of the mail server’s VNIC.' } },
  },
  'm365-rule': {
    layers: { reputation: 'no spam score', content: 'spam score only; malware and phishing stay on' },
    questions: {
      domains: {
        label: 'Only these domains of the sender',
        help: 'With commas; empty: any. They narrow the rule, they never replace the addresses.',
      },
    },
  },
  'm365-tabl': { layers: { reputation: 'IP filtering alone' }, questions: {} },
  'm365-connector': {
    layers: { rate: 'disputed: no document promises it', reputation: 'not documented' },
    questions: {
      domains: {
        label: 'Domains of the sender',
        help: 'With commas. The connector is for these domains from these addresses.',
      },
    },
  },
  'm365-connection-filter': {
    layers: { reputation: 'no IP filtering, no spam score', content: 'malware and high-confidence phishing alone' },
    questions: {
      present: {
        label: 'Networks already on the list',
        help: 'Those of the sender that stand there today, with commas: they are left alone, by Undo too. Empty: none.',
      },
    },
  },
  'google-workspace': {
    layers: { reputation: 'no spam label', content: 'spam label only; malware and phishing stay on' },
    questions: {},
  },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'cloud.no-rate': 'It counts nothing per hour: there is no rate limit to lift here.',
  'aws.terraform':
    'The commands or the Terraform file, never both: each would know nothing of the other. Undo of the file: delete it, then terraform apply.',
  'aws-sg.quota': 'A group takes 60 rules a family unless AWS raised the quota: many ranges want a prefix list.',
  'aws-nacl.subnet':
    'A network ACL has no destination: port 25 of the whole subnet opens. Where the security group is enough, prefer it.',
  'aws-nacl.stateless': 'It is stateless: answers need an outbound rule for the ports 1024 to 65535.',
  'aws-nacl.numbers':
    'Entries keep no comment: write the numbers into the ticket. Undo takes a number only where it holds exactly our range.',
  'aws-nacl.quota': 'A network ACL takes 20 rules a direction and family, 40 at most by request.',
  'aws-prefix-list.quota': 'A list counts with all its entries against the group’s quota of rules.',
  'aws-prefix-list.again': 'Where EC2 says that the list is not ready yet, run the text again: nothing doubles.',
  'azure-nsg.priority': 'The lowest number decides, and each may stand once: az refuses one that is taken.',
  'azure-nsg.private-address':
    'The mail server’s private address: the rule looks at it after Azure has translated the public one.',
  'gcp.tag': 'The tag must stand on the mail server, and on nothing else. By service account, the rule is another one.',
  'gcp.priority': 'The lowest number decides; between equal numbers, deny wins.',
  'gcp.logging': 'It logs each connection, for Verify; Google charges for logs.',
  'oci.members': 'The group opens every VNIC in it, and a security list of the subnet may open more.',
  'm365-rule.skips-spam':
    'What matches gets no spam score (SCL −1). Malware and high-confidence phishing are still looked at.',
  'm365-rule.no-rate':
    'It lifts no throttling (4.7.500–699): no documented lever of yours does; the sender slows down.',
  'm365-rule.needs-dmarc': 'It acts only with a DMARC pass. A sender without a DMARC record never matches.',
  'm365-rule.behind-gateway':
    'The addresses are those of the last server before Microsoft 365: behind a gateway the rule needs enhanced filtering.',
  'm365.no-rate': 'It lifts no throttling (4.7.500–699): no documented lever does; the sender slows down.',
  'm365.behind-gateway':
    'Behind a gateway Microsoft 365 sees only its address: then this does nothing, and the gateway must never be listed.',
  'm365.split': 'Nothing wider than /24 is taken: wider ranges are split into exactly as many.',
  'm365-tabl.only-ipv6': 'The list takes IPv6 alone. It overrides IP filtering, and nothing else.',
  'm365-tabl.ends': 'The entries end on the review date, at most 90 days ahead: left alone they would never end.',
  'm365-connector.rate-disputed':
    'Against throttling (4.7.500–699) guides name it and no document promises it: the rate is lifted by the sender, who slows down. The limit of 3,600 an hour for each mailbox stays.',
  'm365-connector.skips':
    'What Microsoft no longer asks for a partner’s address is not documented: try the rule with dmarc=pass first.',
  'm365-connector.plain':
    'It accepts mail without TLS too, as today; were it restricted to these addresses, everybody else would be refused.',
  'm365-connection-filter.skips':
    'It skips SPF, DKIM, DMARC and the spam filter: audits (CIS, SCuBA) name it as a finding. Try the rule with dmarc=pass first.',
  'm365-connection-filter.present':
    'The list keeps no comment. The first line shows what stands there: name what is the sender’s already, or Undo takes it too.',
  'google-workspace.skips-spam':
    'Mail from these addresses is not put into spam; a warning banner may stay. Gmail has no narrower lever by address.',
  'google-workspace.no-rate': 'It lifts no rate limit: none is documented; the sender slows down.',
  'google-workspace.no-comment': 'The list keeps no comment: write into the ticket what stood there before.',
  'google-workspace.gateway':
    'Behind a gateway Gmail sees only its address. An address that is set up there as a gateway is not taken from this list; never add the sender as one.',
};
