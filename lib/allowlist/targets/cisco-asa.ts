import type { Ip } from '../../base/ip.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf } from '../note.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/** One object group, one permit per mail server at the head of the access list. */
export const ciscoAsa: Target = {
  id: 'cisco-asa',
  product: 'Cisco ASA',
  versions: 'ASA 9',
  kind: 'filter',
  language: 'asa',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'separate-step', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    {
      key: 'acl',
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/,
      default: 'outside_access_in',
      command: 'show running-config access-group',
    },
    { key: 'interface', pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,47}$/, default: 'outside', command: 'show nameif' },
    MX,
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'step',
  notes: ['cisco-asa.rate-mpf', 'cisco-asa.renewal', 'cisco-asa.persist', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://www.cisco.com/c/en/us/td/docs/security/asa/asa917/configuration/firewall/asa-917-firewall-config/access-objects.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: `${[
        header(request, ciscoAsa, 'apply', '!'),
        'configure terminal',
        `object-group network ${nameOf(request)}`,
        ` description ${noteOf(request, NOTE_BYTES)}`,
        ...ranges.map((range) => ` network-object ${withNetmask(range)}`),
        ' exit',
        ...hostsOf(gates).map(
          (host) => `access-list ${answerTo(request, 'acl')} line 1 extended ${permit(request, host)}`,
        ),
        'end',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const trace = (source: Ip, host: Ip) =>
      `packet-tracer input ${answerTo(request, 'interface')} tcp ${source} 40000 ${host} 25`;
    return {
      text: `${[
        header(request, ciscoAsa, 'verify', '!'),
        `show access-list ${answerTo(request, 'acl')} | include ${nameOf(request)}`,
        ...gates.flatMap(({ ranges, mx: [host] }) => {
          const { inside, outside } = probesOf(ranges);
          if (host === undefined) return [];
          return [trace(inside, host), '! outside', trace(outside, host)];
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request);
    return {
      text: `${[
        header(request, ciscoAsa, 'undo', '!'),
        'configure terminal',
        ...hostsOf(gates).map((host) => `no access-list ${answerTo(request, 'acl')} extended ${permit(request, host)}`),
        `no object-group network ${nameOf(request)}`,
        'end',
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

function hostsOf(gates: readonly Gate[]): Ip[] {
  return gates.flatMap(({ mx }) => mx);
}

function permit(request: AllowRequest, host: Ip): string {
  return `permit tcp object-group ${nameOf(request)} host ${host} eq smtp`;
}
