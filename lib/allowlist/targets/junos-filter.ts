import { networkOf } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import type { IpVersion } from '../../base/ip.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { groupName } from '../object-name.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, LeftReason, Target } from '../target.ts';

const NOTE_BYTES = 200;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

const FAMILY = { 4: 'inet', 6: 'inet6' } as const;

/** A prefix list and a term in front of the one that limits; IPv6 has a filter and a list of its own. */
export const junosFilter: Target = {
  id: 'junos-filter',
  product: 'Juniper firewall filter',
  versions: 'Junos 10 and later',
  kind: 'filter',
  language: 'junos',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'filter', pattern: NAME, default: null, command: 'show configuration firewall family inet' },
    { key: 'before', pattern: NAME, default: null, command: 'show configuration firewall family inet' },
    { key: 'filter6', pattern: NAME, default: '', command: 'show configuration firewall family inet6' },
    {
      key: 'before6',
      pattern: NAME,
      default: null,
      command: 'show configuration firewall family inet6',
      unless: { key: 'filter6', is: '' },
    },
    MX,
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['junos.commit', 'junos-filter.policer', 'junos-filter.ends-filter', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, junosFilter, 'apply'),
        'configure exclusive',
        ...gates.flatMap((gate) => termLines(request, gate)),
        'show | compare',
        'commit check',
        'commit confirmed 5',
        '# commit',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, junosFilter, 'verify'),
        ...gates.flatMap(({ version, ranges }) => [
          `show configuration policy-options prefix-list ${listOf(request, version)}`,
          `show firewall filter ${answerTo(request, filterKey(version))}`,
          probeComment(ranges),
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, junosFilter, 'undo'),
        'configure exclusive',
        ...gates.flatMap(({ version }) => [
          `delete ${filterOf(request, version)} term ${groupName(request)}`,
          `delete policy-options prefix-list ${listOf(request, version)}`,
        ]),
        'show | compare',
        'commit check',
        'commit and-quit',
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function unnamed(request: AllowRequest): Partial<Record<IpVersion, LeftReason>> {
  return answerTo(request, 'filter6') === '' ? { 6: 'left.place' } : {};
}

function filterKey(version: IpVersion): string {
  return version === 4 ? 'filter' : 'filter6';
}

function filterOf(request: AllowRequest, version: IpVersion): string {
  return `firewall family ${FAMILY[version]} filter ${answerTo(request, filterKey(version))}`;
}

function listOf(request: AllowRequest, version: IpVersion): string {
  return `${groupName(request)}${version}`;
}

function termLines(request: AllowRequest, { version, ranges, mx }: Gate): string[] {
  const name = groupName(request);
  const term = `${filterOf(request, version)} term ${name}`;
  return [
    ...ranges.map((range) => `set policy-options prefix-list ${listOf(request, version)} ${range}`),
    `set ${term} from source-prefix-list ${listOf(request, version)}`,
    ...mx.map((host) => `set ${term} from destination-address ${networkOf(host, version === 4 ? 32 : 128)}`),
    `set ${term} from ${version === 4 ? 'protocol' : 'next-header'} tcp`,
    `set ${term} from destination-port smtp`,
    `set ${term} then count ${name}`,
    `set ${term} then accept`,
    `insert ${term} before term ${answerTo(request, version === 4 ? 'before' : 'before6')}`,
    // A comment goes to a statement of the level that is open.
    `edit ${filterOf(request, version)}`,
    `annotate term ${name} "${noteOf(request, NOTE_BYTES)}"`,
    'top',
  ];
}
