import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/**
 * The new rule stands before an older one goes, under a comment of its own until then: removing first would move the
 * numbers that `place-before` counts in. IPv6 comes last, since RouterOS 6 without that package stops there.
 */
export const mikrotik: Target = {
  id: 'mikrotik',
  product: 'MikroTik RouterOS',
  versions: 'RouterOS 6–7',
  kind: 'filter',
  language: 'routeros',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    {
      key: 'chain',
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/,
      default: 'forward',
      command: '/ip firewall filter print',
    },
    { key: 'before', pattern: /^(?:0|[1-9]\d{0,4})$/, default: '0', command: '/ip firewall filter print' },
    { key: 'before6', pattern: /^(?:0|[1-9]\d{0,4})$/, default: '0', command: '/ipv6 firewall filter print' },
    { ...MX, unless: { key: 'chain', is: 'input' } },
  ],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['mikrotik.print-first', 'mikrotik.raw', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, mikrotik, 'apply'),
        ...([4, 6] as const).flatMap((version) => {
          const gate = gates.find((one) => one.version === version);
          return gate ? gateLines(request, gate) : removal(request, version);
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, mikrotik, 'verify'),
        ...gates.flatMap(({ version, ranges }) => [
          `${menuOf(version)} filter print stats where comment~"^${tagOf(request)} "`,
          `${menuOf(version)} address-list print where list=${listOf(request)}`,
          probeComment(ranges),
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[header(request, mikrotik, 'undo'), ...removal(request, 4), ...removal(request, 6)].join('\n')}\n`,
      left: [],
    };
  },
};

function menuOf(version: 4 | 6): string {
  return version === 4 ? '/ip firewall' : '/ipv6 firewall';
}

function listOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

function gateLines(request: AllowRequest, { version, ranges, mx }: Gate): string[] {
  const menu = menuOf(version);
  const note = noteOf(request, NOTE_BYTES);
  const fresh = `${tagOf(request)} new`;
  const rule = (host: string) =>
    `${menu} filter add chain=${answerTo(request, 'chain')} action=accept protocol=tcp ${host}dst-port=25 connection-state=new src-address-list=${listOf(request)} place-before=${answerTo(request, version === 4 ? 'before' : 'before6')} comment="${fresh}"`;
  return [
    ...(mx.length > 0 ? mx.map((host) => rule(`dst-address=${host} `)) : [rule('')]),
    `${menu} filter remove [find comment~"^${tagOf(request)} ticket "]`,
    `${menu} filter set [find comment="${fresh}"] comment="${note}"`,
    `${menu} address-list remove [find comment~"^${tagOf(request)} "]`,
    ...ranges.map((range) => `${menu} address-list add list=${listOf(request)} address=${range} comment="${note}"`),
  ];
}

/** The rules before the list that they name. */
function removal(request: AllowRequest, version: 4 | 6): string[] {
  return ['filter', 'address-list'].map(
    (menu) => `${menuOf(version)} ${menu} remove [find comment~"^${tagOf(request)} "]`,
  );
}
