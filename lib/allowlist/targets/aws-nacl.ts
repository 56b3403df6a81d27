import { cidrBounds } from '../../base/cidr.ts';
import type { Cidr } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import { hclText, resource, terraformFile } from '../terraform.ts';
import type { AllowRequest, Target } from '../target.ts';

interface Entry {
  readonly number: number;
  readonly range: Cidr;
}

/**
 * Entries of a network ACL, which keep no comment: known by number and content. The numbers must be free before, and the
 * undo takes an entry only where the number holds exactly what was written.
 */
export const awsNacl: Target = {
  id: 'aws-nacl',
  product: 'AWS network ACL',
  versions: 'EC2, AWS CLI 2, Terraform AWS provider 5',
  kind: 'cloud',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  // The most that AWS raises the quota to; 20 without asking.
  limits: { entries: 40, noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'acl',
      pattern: /^acl-[0-9a-f]{8}(?:[0-9a-f]{9})?$/,
      default: null,
      command: "aws ec2 describe-network-acls --query 'NetworkAcls[].[NetworkAclId, VpcId, IsDefault]' --output text",
    },
    {
      key: 'first',
      pattern: /^[1-9]\d{0,3}$/,
      default: '90',
      command:
        "aws ec2 describe-network-acls --query 'NetworkAcls[].Entries[?!Egress].[RuleNumber, RuleAction, CidrBlock || Ipv6CidrBlock]' --output text",
    },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'aws-nacl.subnet',
    'aws-nacl.stateless',
    'aws-nacl.numbers',
    'aws-nacl.quota',
    'aws.terraform',
    'cloud.no-rate',
    'filter.next-layers',
  ],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'aws-cli 2.9.19 and hcl2json' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'parser', tool: 'aws-cli 2.9.19' },
  ],

  apply(request) {
    const { left } = fit(request);
    const entries = entriesOf(request);
    const [first, last] = [entries[0]?.number ?? 0, entries.at(-1)?.number ?? 0];
    return {
      text: `${[
        header(request, awsNacl, 'apply'),
        `taken=$(${list(request)} \\`,
        `  --query ${shellWord(`NetworkAcls[].Entries[?!Egress && RuleNumber >= \`${first}\` && RuleNumber <= \`${last}\`].RuleNumber`)} --output text) &&`,
        'if [ -n "$taken" ]; then',
        '  echo "taken: $taken" >&2',
        'else',
        ...entries.map((entry) => `  ${create(request, entry)}`),
        'fi',
      ].join('\n')}\n`,
      place: { how: 'run' },
      also: [
        terraformFile(
          `postern-${request.slug}-nacl.tf`,
          header(request, awsNacl, 'apply'),
          entries.map(({ number, range }) =>
            resource('aws_network_acl_rule', `postern_${request.slug}_${number}`, {
              network_acl_id: hclText(answerTo(request, 'acl')),
              rule_number: `${number}`,
              egress: 'false',
              protocol: '"tcp"',
              rule_action: '"allow"',
              [cidrBounds(range).version === 4 ? 'cidr_block' : 'ipv6_cidr_block']: hclText(range),
              from_port: '25',
              to_port: '25',
            }),
          ),
        ),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, awsNacl, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        contents(request),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const ours = entriesOf(request).map(({ number, range }) => `  -e '${number} 6 allow 25 25 ${range}'`);
    return {
      text: `${[
        header(request, awsNacl, 'undo'),
        `${contents(request)} |`,
        "  tr '\\t' ' ' | grep -xF \\",
        `${ours.join(' \\\n')} |`,
        "  cut -d' ' -f1 |",
        `  xargs -r -n1 aws ec2 delete-network-acl-entry --network-acl-id ${shellWord(answerTo(request, 'acl'))} --ingress --rule-number`,
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function entriesOf(request: AllowRequest): Entry[] {
  const first = Number(answerTo(request, 'first'));
  return fit(request)
    .gates.flatMap(({ ranges }) => ranges)
    .map((range, place) => ({ number: first + place, range }));
}

function create(request: AllowRequest, { number, range }: Entry): string {
  const block = cidrBounds(range).version === 4 ? '--cidr-block' : '--ipv6-cidr-block';
  return `aws ec2 create-network-acl-entry --network-acl-id ${shellWord(answerTo(request, 'acl'))} --ingress --rule-number ${number} --protocol 6 --port-range From=25,To=25 ${block} ${range} --rule-action allow`;
}

function list(request: AllowRequest): string {
  return `aws ec2 describe-network-acls --network-acl-ids ${shellWord(answerTo(request, 'acl'))}`;
}

/** Number, protocol, action, ports and source of every inbound entry, one a line. */
function contents(request: AllowRequest): string {
  return `${list(request)} --query 'NetworkAcls[].Entries[?!Egress].[RuleNumber, Protocol, RuleAction, PortRange.From, PortRange.To, CidrBlock || Ipv6CidrBlock][]' --output text`;
}
