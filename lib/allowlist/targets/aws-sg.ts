import { cidrBounds } from '../../base/cidr.ts';
import type { Cidr } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { awsIngressRule, awsRevoke, SECURITY_GROUP } from '../aws.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import { hclText, terraformFile } from '../terraform.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/**
 * One rule per range: EC2 refuses a rule that is there already, and a call with it as a whole, so that each range has a
 * call of its own and an equal rule of the admin's stays the admin's.
 */
export const awsSg: Target = {
  id: 'aws-sg',
  product: 'AWS security group',
  versions: 'EC2, AWS CLI 2, Terraform AWS provider 5',
  kind: 'cloud',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  // Rules of a group, unless AWS raised the quota.
  limits: { entries: 60, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [SECURITY_GROUP],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['aws.terraform', 'aws-sg.quota', 'cloud.no-rate', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'aws-cli 2.9.19 and hcl2json' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'parser', tool: 'aws-cli 2.9.19' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: `${[header(request, awsSg, 'apply'), ...ranges.map((range) => authorize(request, range))].join('\n')}\n`,
      place: { how: 'run' },
      also: [
        terraformFile(
          `postern-${request.slug}-sg.tf`,
          header(request, awsSg, 'apply'),
          ranges.map((range, place) =>
            awsIngressRule(request, place + 1, {
              [cidrBounds(range).version === 4 ? 'cidr_ipv4' : 'cidr_ipv6']: hclText(range),
              description: hclText(noteOf(request, NOTE_BYTES)),
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
        header(request, awsSg, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        `aws ec2 describe-security-group-rules --filters Name=group-id,Values=${answerTo(request, 'group')} --query 'SecurityGroupRules[?!IsEgress].[CidrIpv4 || CidrIpv6, FromPort, ToPort, Description]' --output text`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, awsSg, 'undo')}\n${awsRevoke(request, 'addresses')}\n`, left: [] };
  },

  difference(from, to) {
    const { gates, left } = fit(to);
    const old = fit(from).gates.flatMap((gate) => gate.ranges);
    const now = gates.flatMap((gate) => gate.ranges);
    const gone = old.filter((range) => !now.includes(range));
    return {
      text: `${[
        header(to, awsSg, 'apply'),
        ...now.filter((range) => !old.includes(range)).map((range) => authorize(to, range)),
        ...gone.map((range) => awsRevoke(to, range)),
      ].join('\n')}\n`,
      left,
    };
  },
};

function authorize(request: AllowRequest, range: Cidr): string {
  const [list, key] = cidrBounds(range).version === 4 ? ['IpRanges', 'CidrIp'] : ['Ipv6Ranges', 'CidrIpv6'];
  const permission = `IpProtocol=tcp,FromPort=25,ToPort=25,${list}=[{${key}=${range},Description=${noteOf(request, NOTE_BYTES)}}]`;
  return `aws ec2 authorize-security-group-ingress --group-id ${shellWord(answerTo(request, 'group'))} --ip-permissions ${shellWord(permission)}`;
}
