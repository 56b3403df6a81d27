import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probeLines } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, LeftReason, Target } from '../target.ts';

const WORD = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;

const NOTE_BYTES = 128;

/**
 * Sets and rules in a chain of our own, behind one jump at the head of the admin's chain: a renewal replaces ranges,
 * ticket and dates in one transaction. An nft script cannot ask first, so a second run adds a second jump, which does
 * nothing. Not a table of our own: its accept would not end the admin's chain.
 */
export const nftables: Target = {
  id: 'nftables',
  product: 'nftables',
  versions: 'nft 1.0',
  kind: 'filter',
  language: 'nft',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [
    { key: 'family', pattern: /^(?:inet|ip|ip6)$/, default: 'inet', command: 'nft list tables' },
    { key: 'table', pattern: WORD, default: 'filter', command: 'nft list tables' },
    { key: 'chain', pattern: WORD, default: 'input', command: 'nft -a list ruleset' },
    { ...MX, unless: { key: 'chain', is: 'input' } },
  ],
  repeat: 'doubles',
  renewal: 'replaces',
  persists: 'step',
  notes: ['nftables.load', 'nftables.other-chains', 'nftables.persist', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'nft 1.0.6' },
    { part: 'rate', level: 'traffic', tool: 'nft 1.0.6' },
    { part: 'undo', level: 'traffic', tool: 'nft 1.0.6' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unknownTo(answerTo(request, 'family')));
    const chain = `${tableOf(request)} ${nameOf(request)}`;
    return {
      text: `${[
        header(request, nftables, 'apply', '#'),
        ...gates.flatMap((gate) => setLines(request, gate)),
        `add chain ${chain}`,
        `flush chain ${chain}`,
        ...gates.map((gate) => `add rule ${chain} ${ruleOf(request, gate)}`),
        `insert rule ${tableOf(request)} ${answerTo(request, 'chain')} tcp dport 25 ct state new jump ${nameOf(request)} comment "${tagOf(request)}"`,
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unknownTo(answerTo(request, 'family')));
    return {
      text: `${[
        header(request, nftables, 'verify', '#'),
        `nft list chain ${tableOf(request)} ${answerTo(request, 'chain')}`,
        `nft list chain ${tableOf(request)} ${nameOf(request)}`,
        ...gates.flatMap((gate) =>
          probeLines(
            gate.ranges,
            (address) => `nft get element ${tableOf(request)} ${setOf(request, gate)} '{ ${address} }'`,
          ),
        ),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const table = tableOf(request);
    const chain = answerTo(request, 'chain');
    const name = nameOf(request);
    return {
      text: `${header(request, nftables, 'undo', '#')}
nft -a list chain ${table} ${chain} | awk '/"${tagOf(request)}[ "]/ {print $NF}' | xargs -rn1 nft delete rule ${table} ${chain} handle
if nft list chain ${table} ${name} >/dev/null 2>&1; then
  nft flush chain ${table} ${name}
  nft delete chain ${table} ${name}
fi
for set in ${name}4 ${name}6; do
  if nft list set ${table} "$set" >/dev/null 2>&1; then nft delete set ${table} "$set"; fi
done
`,
      left: [],
    };
  },
};

function unknownTo(family: string): Partial<Record<4 | 6, LeftReason>> {
  if (family === 'ip') return { 6: 'left.family' };
  return family === 'ip6' ? { 4: 'left.family' } : {};
}

function tableOf(request: AllowRequest): string {
  return `${answerTo(request, 'family')} ${answerTo(request, 'table')}`;
}

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

function setOf(request: AllowRequest, { version }: Gate): string {
  return `${nameOf(request)}${version}`;
}

function setLines(request: AllowRequest, gate: Gate): string[] {
  const set = `${tableOf(request)} ${setOf(request, gate)}`;
  return [
    `add set ${set} { type ipv${gate.version}_addr; flags interval; auto-merge; }`,
    `flush set ${set}`,
    `add element ${set} { ${gate.ranges.join(', ')} }`,
  ];
}

function ruleOf(request: AllowRequest, gate: Gate): string {
  const family = gate.version === 4 ? 'ip' : 'ip6';
  return [
    ...(gate.mx.length > 0 ? [`${family} daddr { ${gate.mx.join(', ')} }`] : []),
    'tcp dport 25',
    `${family} saddr @${setOf(request, gate)}`,
    'ct state new',
    ...(request.until === null ? [] : [`meta time < "${request.until}"`]),
    `counter accept comment "${noteOf(request, NOTE_BYTES)}"`,
  ].join(' ');
}
