import { answerTo } from '../answers.ts';
import { awsIngressRule, awsRevoke, SECURITY_GROUP } from '../aws.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import { hclText, resource, terraformFile } from '../terraform.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** A list per family, and one rule of the group for each: the list can stand in as many groups as need it. */
export const awsPrefixList: Target = {
  id: 'aws-prefix-list',
  product: 'AWS managed prefix list',
  versions: 'EC2, AWS CLI 2, Terraform AWS provider 5',
  kind: 'cloud',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  // As many entries as one call creates a list with; and each counts as a rule of the group.
  limits: { entries: 100, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [SECURITY_GROUP],
  repeat: 'guarded',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['aws-prefix-list.quota', 'aws-prefix-list.again', 'aws.terraform', 'cloud.no-rate', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'aws-cli 2.9.19 and hcl2json' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'parser', tool: 'aws-cli 2.9.19' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, awsPrefixList, 'apply'), ...gates.flatMap((gate) => createLines(request, gate))].join('\n')}\n`,
      place: { how: 'run' },
      also: [
        terraformFile(
          `postern-${request.slug}-prefix-list.tf`,
          header(request, awsPrefixList, 'apply'),
          gates.flatMap((gate) => resources(request, gate)),
        ),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, awsPrefixList, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        ...forEachList(request, 'get-managed-prefix-list-entries --output text'),
        `aws ec2 describe-security-group-rules --filters Name=group-id,Values=${answerTo(request, 'group')} --query 'SecurityGroupRules[?PrefixListId].[PrefixListId, FromPort, ToPort, Description]' --output text`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[
        header(request, awsPrefixList, 'undo'),
        awsRevoke(request, 'prefix-lists'),
        ...forEachList(request, 'delete-managed-prefix-list'),
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function nameOf({ slug }: AllowRequest, { version }: Pick<Gate, 'version'>): string {
  return `postern-${slug}${version}`;
}

/** The list unless it is there, then the rule. */
function createLines(request: AllowRequest, gate: Gate): string[] {
  const name = nameOf(request, gate);
  const note = noteOf(request, NOTE_BYTES);
  return [
    `list=$(${find([name], '[:1]')}) &&`,
    'if [ -z "$list" ]; then',
    `  list=$(aws ec2 create-managed-prefix-list --prefix-list-name ${shellWord(name)} --address-family IPv${gate.version} --max-entries ${gate.ranges.length} \\`,
    '    --query PrefixList.PrefixListId --output text --entries \\',
    `${gate.ranges.map((range) => `    ${shellWord(`Cidr=${range},Description=${note}`)}`).join(' \\\n')})`,
    'fi &&',
    `  aws ec2 authorize-security-group-ingress --group-id ${shellWord(answerTo(request, 'group'))} --ip-permissions "IpProtocol=tcp,FromPort=25,ToPort=25,PrefixListIds=[{PrefixListId=$list,Description=${note}}]"`,
  ];
}

/** The ids of our lists; `[:1]`: of one at most. */
function find(names: readonly string[], slice: '[]' | '[:1]' = '[]'): string {
  return `aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=${names.join(',')} --query 'PrefixLists${slice}.PrefixListId' --output text`;
}

/** Both families, whatever was published when the undo was made. */
function forEachList(request: AllowRequest, action: string): string[] {
  return [
    `${find([nameOf(request, { version: 4 }), nameOf(request, { version: 6 })])} |`,
    "  tr '\\t' '\\n' | grep '^pl-' |",
    `  xargs -r -n1 aws ec2 ${action} --prefix-list-id`,
  ];
}

function resources(request: AllowRequest, gate: Gate): string[] {
  const name = `postern_${request.slug}${gate.version}`;
  const note = hclText(noteOf(request, NOTE_BYTES));
  const entries = gate.ranges.map(
    (range) => `  entry {\n    cidr        = ${hclText(range)}\n    description = ${note}\n  }\n`,
  );
  return [
    resource(
      'aws_ec2_managed_prefix_list',
      name,
      {
        name: hclText(nameOf(request, gate)),
        address_family: hclText(`IPv${gate.version}`),
        max_entries: `${gate.ranges.length}`,
      },
      entries.join(''),
    ),
    awsIngressRule(request, `list${gate.version}`, {
      prefix_list_id: `aws_ec2_managed_prefix_list.${name}.id`,
      description: note,
    }),
  ];
}
