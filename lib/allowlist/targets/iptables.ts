import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { CHAIN, countRules, NOTE_BYTES, removeRules, ruleOf, toolOf } from '../iptables-rules.ts';
import { probesOf } from '../probes.ts';
import type { Target } from '../target.ts';

/** First into the chain, then whatever an earlier run left below goes: the same after every run, and never shut between. */
export const iptables: Target = {
  id: 'iptables',
  product: 'iptables',
  versions: 'iptables 1.8',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: CHAIN,
  repeat: 'same',
  renewal: 'replaces',
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
        ...gates.map(
          (gate) => `${toolOf(gate)} -w -I ${chain} 1 ${ruleOf(request, gate, `-s ${gate.ranges.join(',')}`)}`,
        ),
        ...(['iptables', 'ip6tables'] as const).map((tool) => {
          const gate = gates.find((one) => toolOf(one) === tool);
          return removeRules(request, tool, gate && countRules(gate, gate.ranges.length));
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
          const ask = (source: string) => `${toolOf(gate)} -w -C ${chain} ${ruleOf(request, gate, `-s ${source}`)}`;
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
        removeRules(request, 'iptables'),
        removeRules(request, 'ip6tables'),
      ].join('\n')}\n`,
      left: [],
    };
  },
};
