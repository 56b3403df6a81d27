import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { answerTo } from './answers.ts';
import { tagOf } from './note.ts';
import { shellWord } from './shell.ts';
import { hclText, resource } from './terraform.ts';
import type { AllowRequest, Question } from './target.ts';

export const SECURITY_GROUP: Question = {
  key: 'group',
  pattern: /^sg-[0-9a-f]{8}(?:[0-9a-f]{9})?$/,
  default: null,
  command: "aws ec2 describe-security-groups --query 'SecurityGroups[].[GroupId, GroupName, VpcId]' --output text",
};

/**
 * Revokes rules of one group that bear our tag: those of addresses, of one range, or of prefix lists. By rule id, so that
 * an equal rule of the admin's, which has another description, stays.
 */
export function awsRevoke(request: AllowRequest, of: 'addresses' | 'prefix-lists' | Cidr): string {
  const group = answerTo(request, 'group');
  const query = `SecurityGroupRules[?!IsEgress && ${sourceTest(of)} && Description && starts_with(Description, \`"${tagOf(request)} "\`)].SecurityGroupRuleId`;
  return [
    `aws ec2 describe-security-group-rules --filters Name=group-id,Values=${group} \\`,
    `  --query ${shellWord(query)} --output text |`,
    "  tr '\\t' '\\n' | grep '^sgr-' |",
    `  xargs -r aws ec2 revoke-security-group-ingress --group-id ${shellWord(group)} --security-group-rule-ids`,
  ].join('\n');
}

function sourceTest(of: 'addresses' | 'prefix-lists' | Cidr): string {
  if (of === 'addresses') return '!PrefixListId';
  if (of === 'prefix-lists') return 'PrefixListId';
  return `${cidrBounds(of).version === 4 ? 'CidrIpv4' : 'CidrIpv6'} == \`"${of}"\``;
}

/** One inbound rule of the group, for Terraform: TCP 25 from `source`, which is a field with its value. */
export function awsIngressRule(
  request: AllowRequest,
  place: number | string,
  source: Readonly<Record<string, string>>,
): string {
  return resource('aws_vpc_security_group_ingress_rule', `postern_${request.slug}_${place}`, {
    security_group_id: hclText(answerTo(request, 'group')),
    ip_protocol: '"tcp"',
    from_port: '25',
    to_port: '25',
    ...source,
  });
}
