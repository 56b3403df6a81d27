import type { Cidr } from '../../base/cidr.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { absent, PRESENT } from '../present.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, LeftOut, Target } from '../target.ts';

/** The list has had two names. */
const LIST = `list=/config/welcomelist
pmgsh get $list >/dev/null 2>&1 || list=/config/whitelist`;

/** The list in front of the rule system, which keeps no comments: what stood there before is named, and stays. */
export const proxmoxMailGateway: Target = {
  id: 'proxmox-mail-gateway',
  product: 'Proxmox Mail Gateway',
  versions: 'PMG 6–9',
  kind: 'gateway',
  language: 'sh',
  shown: 'labelled',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: ['spf'],
  keeps: ['dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [{ ...PRESENT, command: 'pmgsh get /config/welcomelist/objects || pmgsh get /config/whitelist/objects' }],
  repeat: 'guarded',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'proxmox-mail-gateway.skips',
    'proxmox-mail-gateway.rate',
    'proxmox-mail-gateway.cluster',
    'gateway.in-front',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://pmg.proxmox.com/pmg-docs/pmg-admin-guide.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://github.com/proxmox/pmg-api/blob/05466a9da8a199dfd14676160e14295ba70b8785/src/PMG/API2/SMTPWhitelist.pm',
      read: '2026-11-24',
    },
  ],

  apply(request) {
    const { ranges, left } = ours(request);
    return {
      text: `${header(request, proxmoxMailGateway, 'apply')}
${LIST}
for net in ${ranges.map(shellWord).join(' ')}; do
  pmgsh get $list/objects 2>/dev/null | grep -Eq "\\"cidr\\" *: *\\"$net\\"" ||
    pmgsh create $list/network --cidr "$net"
done
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, { 6: 'left.unverified' });
    return {
      text: `${[
        header(request, proxmoxMailGateway, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        LIST,
        'pmgsh get $list/objects',
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { ranges } = ours(request);
    return {
      text: `${header(request, proxmoxMailGateway, 'undo')}
${LIST}
pmgsh get $list/objects 2>/dev/null |
  awk -v nets=${shellWord(` ${ranges.join(' ')} `)} 'BEGIN { RS = "}" }
    match($0, /"cidr" *: *"[^"]*"/) {
      split(substr($0, RSTART, RLENGTH), cidr, "\\"")
      if (index(nets, " " cidr[4] " ") && match($0, /"id" *: *"?[0-9]+/)) {
        id = substr($0, RSTART, RLENGTH); sub(/.*[^0-9]/, "", id); print id
      }
    }' |
  xargs -r -I{} pmgsh delete $list/objects/{}
`,
      left: [],
    };
  },
};

function ours(request: AllowRequest): { ranges: Cidr[]; left: LeftOut[] } {
  const { gates, left } = fit(request, { 6: 'left.unverified' });
  return {
    ranges: absent(
      request,
      gates.flatMap((gate) => gate.ranges),
    ),
    left,
  };
}
