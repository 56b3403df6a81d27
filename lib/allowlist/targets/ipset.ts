import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { CHAIN, countRules, NOTE_BYTES, removeRules, ruleOf, toolOf } from '../iptables-rules.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/**
 * One set a family, filled beside the old one and swapped for it: a renewal is never shut between, and what the sender
 * withdrew closes with the swap.
 */
export const ipset: Target = {
  id: 'ipset',
  product: 'ipset',
  versions: 'ipset 7',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  // ipset(8), maxelem: what a set takes unless it is created for more.
  limits: { entries: 65_536, noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: CHAIN,
  repeat: 'same',
  renewal: 'replaces',
  persists: 'step',
  notes: ['iptables.other-tables', 'ipset.persist', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'ipset 7.17, iptables 1.8.9, nft and legacy' },
    { part: 'rate', level: 'traffic', tool: 'ipset 7.17, iptables 1.8.9, nft and legacy' },
    { part: 'undo', level: 'traffic', tool: 'ipset 7.17, iptables 1.8.9, nft and legacy' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const chain = answerTo(request, 'chain');
    return {
      text: `${[
        header(request, ipset, 'apply'),
        ...gates.flatMap((gate) => setLines(request, gate)),
        ...gates.map(
          (gate) =>
            `${toolOf(gate)} -w -I ${chain} 1 ${ruleOf(request, gate, `-m set --match-set ${setOf(request, gate.version)} src`)}`,
        ),
        ...([4, 6] as const).flatMap((version) => {
          const gate = gates.find((one) => one.version === version);
          return gate ? [removeRules(request, toolOf(gate), countRules(gate, 1))] : withdrawn(request, version);
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, ipset, 'verify'),
        ...gates.flatMap((gate) => [
          `${toolOf(gate)} -w -vnL ${answerTo(request, 'chain')} --line-numbers`,
          ...probeLines(gate.ranges, (address) => `ipset test ${setOf(request, gate.version)} ${address}`),
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[header(request, ipset, 'undo'), ...withdrawn(request, 4), ...withdrawn(request, 6)].join('\n')}\n`,
      left: [],
    };
  },
};

function setOf({ slug }: AllowRequest, version: 4 | 6): string {
  return `postern_${slug}${version}`;
}

function setLines(request: AllowRequest, { version, ranges }: Gate): string[] {
  const set = setOf(request, version);
  const create = (name: string) => `ipset -exist create ${name} hash:net family ${version === 4 ? 'inet' : 'inet6'}`;
  return [
    create(set),
    create(`${set}.new`),
    `ipset flush ${set}.new`,
    `for range in ${ranges.join(' ')}; do ipset -exist add ${set}.new "$range"; done`,
    `ipset swap ${set}.new ${set}`,
    `ipset destroy ${set}.new`,
  ];
}

/** The rule before its set, which is in use until then. */
function withdrawn(request: AllowRequest, version: 4 | 6): string[] {
  const set = setOf(request, version);
  return [
    removeRules(request, version === 4 ? 'iptables' : 'ip6tables'),
    `if ipset -q list -t ${set} >/dev/null; then ipset destroy ${set}; fi`,
  ];
}
