import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Block, Target } from '../target.ts';

const NOTE_BYTES = 200;

/**
 * Groups and one rule a family, in one commit that takes itself back after five minutes unless it is confirmed. A rule
 * goes by its number, since VyOS finds none by its description: the undo first shows what stands there.
 */
export const vyos: Target = {
  id: 'vyos',
  product: 'VyOS',
  versions: 'VyOS 1.4',
  kind: 'filter',
  language: 'vyos',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'chain', pattern: /^(?:forward|input)$/, default: 'forward', command: 'show firewall' },
    // No default: setting a rule that is taken would change the admin's.
    { key: 'rule', pattern: /^[1-9]\d{0,5}$/, default: null, command: 'show firewall' },
    { ...MX, unless: { key: 'chain', is: 'input' } },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'step',
  notes: ['vyos.free-number', 'vyos.confirm', 'vyos.older', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://github.com/vyos/vyos-documentation/blob/0c8dc509d96631b7a6c77058e6e72080efe00be9/docs/configuration/firewall/ipv6.rst',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://github.com/vyos/vyos-documentation/blob/0c8dc509d96631b7a6c77058e6e72080efe00be9/docs/configuration/firewall/ipv6.rst',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, vyos, 'apply'),
        'configure',
        ...gates.flatMap((gate) => gateLines(request, gate)),
        'commit-confirm 5',
      ].join('\n')}\n`,
      also: [CONFIRM],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, vyos, 'verify'),
        ...gates.flatMap((gate) => [
          probeComment(gate.ranges),
          `show ${ruleOf(request, gate)}`,
          `show firewall group ${nameOf(networksOf(request, gate))}`,
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[
        header(request, vyos, 'undo'),
        `show configuration commands | match "${tagOf(request)} "`,
        'configure',
        ...fit(request).gates.flatMap((gate) => goneLines(request, gate)),
        'commit',
        'save',
        'exit',
      ].join('\n')}\n`,
      left: [],
    };
  },

  difference(from, to) {
    const { gates, left } = fit(to);
    const before = fit(from).gates;
    return {
      text: `${[
        header(to, vyos, 'apply'),
        'configure',
        ...gates.flatMap((gate) => {
          const old = before.find(({ version }) => version === gate.version);
          return old ? changeLines(to, old, gate) : gateLines(to, gate);
        }),
        ...before
          .filter((old) => gates.every(({ version }) => version !== old.version))
          .flatMap((old) => goneLines(from, old)),
        'commit-confirm 5',
      ].join('\n')}\n`,
      also: [CONFIRM],
      left,
    };
  },
};

const CONFIRM: Block = { text: 'confirm\nsave\nexit\n', place: { how: 'run' } };

function ruleOf(request: AllowRequest, { version }: Gate): string {
  return `firewall ipv${version} ${answerTo(request, 'chain')} filter rule ${answerTo(request, 'rule')}`;
}

function networksOf({ slug }: AllowRequest, { version }: Gate): string {
  return `firewall group ${version === 4 ? '' : 'ipv6-'}network-group postern_${slug}${version}`;
}

function hostsOf({ slug }: AllowRequest, { version }: Gate): string {
  return `firewall group ${version === 4 ? '' : 'ipv6-'}address-group postern_${slug}${version}_mx`;
}

function nameOf(group: string): string {
  return group.slice(group.lastIndexOf(' ') + 1);
}

/** A rule names a group of either family by the same word. */
function gateLines(request: AllowRequest, gate: Gate): string[] {
  const [rule, networks, hosts] = [ruleOf(request, gate), networksOf(request, gate), hostsOf(request, gate)];
  return [
    ...gate.ranges.map((range) => `set ${networks} network ${range}`),
    ...gate.mx.map((host) => `set ${hosts} address ${host}`),
    `set ${rule} action accept`,
    `set ${rule} protocol tcp`,
    ...(gate.mx.length > 0 ? [`set ${rule} destination group address-group ${nameOf(hosts)}`] : []),
    `set ${rule} destination port 25`,
    `set ${rule} source group network-group ${nameOf(networks)}`,
    `set ${rule} description '${noteOf(request, NOTE_BYTES)}'`,
  ];
}

function changeLines(request: AllowRequest, old: Gate, gate: Gate): string[] {
  const networks = networksOf(request, gate);
  return [
    ...gate.ranges.filter((range) => !old.ranges.includes(range)).map((range) => `set ${networks} network ${range}`),
    ...old.ranges.filter((range) => !gate.ranges.includes(range)).map((range) => `delete ${networks} network ${range}`),
    `set ${ruleOf(request, gate)} description '${noteOf(request, NOTE_BYTES)}'`,
  ];
}

function goneLines(request: AllowRequest, gate: Gate): string[] {
  return [
    `delete ${ruleOf(request, gate)}`,
    `delete ${networksOf(request, gate)}`,
    ...(gate.mx.length > 0 ? [`delete ${hostsOf(request, gate)}`] : []),
  ];
}
