import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** First into the chain, then whatever an earlier run left below goes: the same after every run, and never shut between. */
export const iptables: Target = {
  id: 'iptables',
  product: 'iptables',
  versions: 'iptables 1.8',
  kind: 'filter',
  language: 'sh',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [
    {
      key: 'chain',
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,27}$/,
      default: 'INPUT',
      command: 'iptables -vnL --line-numbers',
    },
    { ...MX, unless: { key: 'chain', is: 'INPUT' } },
  ],
  repeat: 'same',
  persists: 'step',
  notes: ['iptables.other-tables', 'iptables.persist', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'iptables 1.8.9, nft and legacy' },
    { part: 'rate', level: 'traffic', tool: 'iptables 1.8.9, nft and legacy' },
    { part: 'undo', level: 'traffic', tool: 'iptables 1.8.9, nft and legacy' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const chain = answerTo(request, 'chain');
    return {
      text: `${[
        header(request, iptables, 'apply', '#'),
        ...gates.map((gate) => `${toolOf(gate)} -w -I ${chain} 1 ${matchOf(request, gate, gate.ranges.join(','))}`),
        ...(['iptables', 'ip6tables'] as const).map((tool) => {
          const gate = gates.find((one) => toolOf(one) === tool);
          return removal(request, tool, gate ? gate.ranges.length * Math.max(1, gate.mx.length) : 0);
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const chain = answerTo(request, 'chain');
    return {
      text: `${[
        header(request, iptables, 'verify', '#'),
        ...gates.flatMap((gate) => {
          const ask = (source: string) => `${toolOf(gate)} -w -C ${chain} ${matchOf(request, gate, source)}`;
          return [
            `${toolOf(gate)} -w -vnL ${chain} --line-numbers`,
            `${ask(gate.ranges[0])} # exit 0`,
            `${ask(probesOf(gate.ranges).outside)} # exit 1`,
          ];
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[
        header(request, iptables, 'undo', '#'),
        removal(request, 'iptables', 0),
        removal(request, 'ip6tables', 0),
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function toolOf({ version }: Gate): 'iptables' | 'ip6tables' {
  return version === 4 ? 'iptables' : 'ip6tables';
}

function matchOf(request: AllowRequest, gate: Gate, source: string): string {
  return [
    `-p tcp --dport 25 -s ${source}`,
    ...(gate.mx.length > 0 ? [`-d ${gate.mx.join(',')}`] : []),
    ...(request.until === null ? [] : [`-m time --datestop ${request.until}T00:00:00`]),
    `-m comment --comment '${noteOf(request, NOTE_BYTES)}' -j ACCEPT`,
  ].join(' ');
}

/** Takes away our rules below line `keep`, one by one, since every removal moves the numbers. */
function removal(request: AllowRequest, tool: string, keep: number): string {
  const chain = answerTo(request, 'chain');
  const condition = keep > 0 ? `$1 > ${keep} && ` : '';
  const find = `${tool} -w -nL ${chain} --line-numbers | awk '${condition}/\\/\\* ${tagOf(request)} / {print $1; exit}'`;
  return `while n=$(${find}); [ -n "$n" ]; do ${tool} -w -D ${chain} "$n" || break; done`;
}
