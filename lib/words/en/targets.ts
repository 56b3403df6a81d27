import type { Layer } from '../../allowlist/target.ts';

interface TargetWords {
  /** Instead of the general word for what the product does to a layer. */
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
  /** By key of the question. */
  readonly questions: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
}

const MX = {
  label: 'Mail servers behind it',
  help: 'Addresses, with commas. Without them the rule would open port 25 of every host behind.',
};

/** By id of the target. */
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
  postfix: {
    layers: { rate: 'these ranges are not counted', connect: 'these ranges are not counted' },
    questions: {},
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
} satisfies Readonly<Record<string, TargetWords>>;

/** What must be known before pasting. By key of the note. */
export const notes = {
  'filter.next-layers': 'This opens one layer. The mail server’s own limits and its greylisting still act behind it.',
  'nftables.load': 'Save the text as a file, try it with nft -c -f FILE, then load it with nft -f FILE.',
  'nftables.other-chains': 'A limit in another base chain, in raw or prerouting, still drops: then name that chain.',
  'nftables.persist': 'It is gone after a restart: put the same lines into /etc/nftables.conf, before the limit.',
  'iptables.other-tables': 'Limits in the raw or mangle table, or in the other backend, still drop.',
  'iptables.persist':
    'It is gone after a restart: put the same lines into your rules file. Saving it as a whole also keeps bans of the moment.',
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
  'postfix.limits-per-minute':
    'Postfix counts by anvil_rate_time_unit, a minute unless you set it. An hourly limit may stand elsewhere: in a policy service.',
  'postfix.behind-gateway':
    'Behind a gateway Postfix sees only the gateway: open the gateway instead, and never list it here.',
  'postfix.next-layers': 'postscreen, block lists and greylisting are settings of their own.',
  'm365-rule.skips-spam':
    'What matches gets no spam score (SCL −1). Malware and high-confidence phishing are still looked at.',
  'm365-rule.no-rate':
    'It lifts no throttling (4.7.500–699): no documented lever of yours does; the sender slows down.',
  'm365-rule.needs-dmarc': 'It acts only with a DMARC pass. A sender without a DMARC record never matches.',
  'm365-rule.behind-gateway':
    'The addresses are those of the last server before Microsoft 365: behind a gateway the rule needs enhanced filtering.',
};
