import type { Cidr } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Most rules that one call adds or removes. */
const PER_CALL = 25;

/** Stateful rules of a network security group, found again by the tag in their description. */
export const oci: Target = {
  id: 'oci',
  product: 'Oracle Cloud network security group',
  versions: 'OCI CLI 3',
  kind: 'cloud',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  // Rules of a group.
  limits: { entries: 120, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    {
      key: 'nsg',
      pattern: /^ocid1\.networksecuritygroup\.[a-z0-9-]{1,20}\.[a-z0-9-]{0,30}\.[a-z0-9]{1,120}$/,
      default: null,
      command: 'oci network nsg list --compartment-id OCID --all',
    },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['oci.members', 'cloud.no-rate', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.cloud.oracle.com/tools/oci-cli/latest/oci_cli_docs/cmdref/network/nsg/rules/add.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://docs.oracle.com/cd/F90410_01/3.0-latest/ceapi/op-20160918-networksecuritygroups-network_security_group_id-actions-removesecurityrules-post.html',
      read: '2026-11-24',
    },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return { text: `${[header(request, oci, 'apply'), ...adds(request, ranges)].join('\n')}\n`, left };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, oci, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        `oci network nsg rules list --nsg-id ${groupOf(request)} --direction INGRESS --all --query ${shellWord(`data[?${ours(request)}].[source, description]`)} --output table`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, oci, 'undo')}\n${removal(request)}\n`, left: [] };
  },

  difference(from, to) {
    const { gates, left } = fit(to);
    const old = fit(from).gates.flatMap(({ ranges }) => ranges);
    const now = gates.flatMap(({ ranges }) => ranges);
    const gone = old.filter((range) => !now.includes(range));
    return {
      text: `${[
        header(to, oci, 'apply'),
        ...adds(
          to,
          now.filter((range) => !old.includes(range)),
        ),
        ...gone.map((range) => removal(to, range)),
      ].join('\n')}\n`,
      left,
    };
  },
};

function groupOf(request: AllowRequest): string {
  return shellWord(answerTo(request, 'nsg'));
}

function adds(request: AllowRequest, ranges: readonly Cidr[]): string[] {
  const calls = Array.from({ length: Math.ceil(ranges.length / PER_CALL) }, (_, place) =>
    ranges.slice(place * PER_CALL, (place + 1) * PER_CALL),
  );
  return calls.map((some) => {
    const rules = some.map((range) => `  ${JSON.stringify(ruleFor(request, range))}`);
    return `oci network nsg rules add --nsg-id ${groupOf(request)} --security-rules ${shellWord(`[\n${rules.join(',\n')}\n]`)}`;
  });
}

function ruleFor(request: AllowRequest, source: Cidr): object {
  return {
    direction: 'INGRESS',
    protocol: '6',
    source,
    sourceType: 'CIDR_BLOCK',
    isStateless: false,
    description: noteOf(request, NOTE_BYTES),
    tcpOptions: { destinationPortRange: { min: 25, max: 25 } },
  };
}

function ours(request: AllowRequest): string {
  return `description && starts_with(description, \`"${tagOf(request)} "\`)`;
}

/** As many calls as it takes; ends where one fails. */
function removal(request: AllowRequest, source?: Cidr): string {
  const which = source === undefined ? ours(request) : `${ours(request)} && source == \`"${source}"\``;
  const query = `data[?${which}].id | [:${PER_CALL}]`;
  return `while ids=$(oci network nsg rules list --nsg-id ${groupOf(request)} --direction INGRESS --all --query ${shellWord(query)}) &&
  [ -n "$ids" ] && [ "$ids" != '[]' ]; do
  oci network nsg rules remove --nsg-id ${groupOf(request)} --security-rule-ids "$ids" || break
done`;
}
