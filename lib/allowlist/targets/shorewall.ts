import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Block, Target } from '../target.ts';

const ZONE = /^[a-z][A-Za-z0-9_]{0,15}$/;

/** One line a family, in a file each, above the admin's limit: the first rule that fits decides. */
export const shorewall: Target = {
  id: 'shorewall',
  product: 'Shorewall',
  versions: 'Shorewall 5.2',
  kind: 'filter',
  language: 'lines',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    { key: 'zone', pattern: ZONE, default: 'net', command: 'cat /etc/shorewall/zones' },
    {
      key: 'to',
      pattern: /^(?:\$FW|[a-z][A-Za-z0-9_]{0,15})$/,
      default: '$FW',
      command: 'cat /etc/shorewall/zones',
    },
    { ...MX, unless: { key: 'to', is: '$FW' } },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['shorewall.section', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'shorewall and shorewall6 5.2.8' },
    { part: 'rate', level: 'traffic', tool: 'shorewall and shorewall6 5.2.8' },
    { part: 'undo', level: 'traffic', tool: 'shorewall and shorewall6 5.2.8' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const [first, ...rest] = [
      ...gates.map((gate) => blockOf(request, gate)),
      ...gates.map(({ version }): Block => {
        const wall = wallOf(version);
        return { text: `${wall} check && ${wall} safe-restart\n`, language: 'sh', place: { how: 'run' } };
      }),
    ];
    return { ...(first ?? { text: '' }), also: rest, left };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, shorewall, 'verify'),
        ...gates.flatMap(({ version, ranges }) => [`${wallOf(version)} show | grep 'dpt:25'`, probeComment(ranges)]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, shorewall, 'undo')}
${withoutBlocks(request, shorewall, [fileOf(4), fileOf(6)])}
for wall in ${wallOf(4)} ${wallOf(6)}; do
  if $wall status >/dev/null 2>&1; then $wall check && $wall reload; fi
done
`,
      left: [],
    };
  },
};

function wallOf(version: 4 | 6): string {
  return version === 4 ? 'shorewall' : 'shorewall6';
}

function fileOf(version: 4 | 6): string {
  return `/etc/${wallOf(version)}/rules`;
}

function blockOf(request: AllowRequest, { version, ranges, mx }: Gate): Block {
  const listed = (addresses: readonly string[]) =>
    addresses.map((address) => (version === 4 ? address : `[${address}]`)).join(',');
  const to = [answerTo(request, 'to'), ...(mx.length > 0 ? [listed(mx)] : [])].join(':');
  return {
    text: fileBlock(request, shorewall, [`ACCEPT ${answerTo(request, 'zone')}:${listed(ranges)} ${to} tcp 25`]),
    place: { how: 'above-limit', file: fileOf(version) },
  };
}
