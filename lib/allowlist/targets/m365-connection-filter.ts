import type { Cidr } from '../../base/cidr.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { powershellWord } from '../powershell.ts';
import { absent, PRESENT, singleOrNetwork } from '../present.ts';
import { probeComment } from '../probes.ts';
import { countSplit, splitNetworks } from '../split.ts';
import type { AllowRequest, LeftOut, Target } from '../target.ts';

const SHOW = 'Get-HostedConnectionFilterPolicy -Identity Default | Select-Object -ExpandProperty IPAllowList';

/**
 * The IP Allow List of the connection filter, which skips authentication and spam filtering. It keeps no comments: what
 * stood there before is named, and stays. Always by `@{Add}` and `@{Remove}`: a plain value would replace the list.
 */
export const m365ConnectionFilter: Target = {
  id: 'm365-connection-filter',
  product: 'Microsoft 365: IP Allow List',
  versions: 'Exchange Online',
  kind: 'cloud',
  language: 'powershell',
  shown: 'last',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spf', 'dkim', 'dmarc', 'spam', 'reputation'],
  keeps: ['phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { lines: 1273, noteBytes: 0 },
  expiry: 'no',
  questions: [{ ...PRESENT, command: SHOW }],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'm365-connection-filter.skips',
    'm365-connection-filter.present',
    'm365.no-rate',
    'm365.split',
    'm365.behind-gateway',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/set-hostedconnectionfilterpolicy',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/set-hostedconnectionfilterpolicy',
      read: '2026-11-24',
    },
  ],

  lines(request) {
    return countSplit(fit(request, { 6: 'left.family' }).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { ranges, left } = ours(request);
    return {
      text: `${[header(request, m365ConnectionFilter, 'apply'), SHOW, ...change({ Add: ranges })].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, { 6: 'left.family' });
    return {
      text: `${[
        header(request, m365ConnectionFilter, 'verify'),
        ...gates.map(({ ranges }) => `${probeComment(ranges)}; X-Forefront-Antispam-Report: IPV:CAL`),
        SHOW,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { ranges } = ours(request);
    return {
      text: `${[header(request, m365ConnectionFilter, 'undo'), ...change({ Remove: ranges }), SHOW].join('\n')}\n`,
      left: [],
    };
  },

  difference(from, to) {
    const { ranges, left } = ours(to);
    const old = ours({ ...from, answers: to.answers }).ranges;
    const [Add, Remove] = [
      ranges.filter((range) => !old.includes(range)),
      old.filter((range) => !ranges.includes(range)),
    ];
    return {
      text: `${[header(to, m365ConnectionFilter, 'apply'), SHOW, ...change({ Add }), ...change({ Remove })].join(
        '\n',
      )}\n`,
      left,
    };
  },
};

function ours(request: AllowRequest): { ranges: Cidr[]; left: LeftOut[] } {
  const { gates, left } = fit(request, { 6: 'left.family' });
  return { ranges: absent(request, splitNetworks(gates.flatMap((gate) => gate.ranges))), left };
}

function change(what: Readonly<Partial<Record<'Add' | 'Remove', readonly Cidr[]>>>): string[] {
  return Object.entries(what)
    .filter(([, ranges]) => ranges.length > 0)
    .map(([action, ranges]) => {
      const values = ranges.map((range) => `  ${powershellWord(singleOrNetwork(range))}`);
      return `Set-HostedConnectionFilterPolicy -Identity Default -IPAllowList @{ ${action} = @(\n${values.join(',\n')}\n) }`;
    });
}
