import { cidrBounds } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { mxObject, unreachable } from '../mx-object.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf } from '../note.ts';
import { groupName, objectName } from '../object-name.ts';
import { probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Longest name of an address. */
const NAME_LENGTH = 79;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,78}$/;
const INTERFACE = /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,34}$/;

/** Settings of a policy that keep its scanning on, as `av-profile=default,ips-sensor=mail`, or `none`. */
const PROFILES =
  /^(?:none|(?:av-profile|emailfilter-profile|file-filter-profile|dlp-profile|dlp-sensor|ips-sensor|application-list|ssl-ssh-profile|profile-protocol-options|inspection-mode)=[A-Za-z0-9_.-]{1,63}(?:,(?:av-profile|emailfilter-profile|file-filter-profile|dlp-profile|dlp-sensor|ips-sensor|application-list|ssl-ssh-profile|profile-protocol-options|inspection-mode)=[A-Za-z0-9_.-]{1,63}){0,9})$/;

/**
 * Addresses, a group and a policy in front of today's. `edit 0` takes the next free id, which nobody knows before: the
 * move and the deletion name the policy by the id that its name shows. The undo closes the gate without that id, by
 * emptying the group; whatever is still in use stays until the policy is gone.
 */
export const fortigate: Target = {
  id: 'fortigate',
  product: 'Fortinet FortiGate',
  versions: 'FortiOS 6.4–7.6',
  kind: 'filter',
  language: 'fortios',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'separate-step', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { entries: 600, noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [
    { key: 'srcintf', pattern: INTERFACE, default: 'wan1', command: 'show system interface' },
    { key: 'dstintf', pattern: INTERFACE, default: 'dmz', command: 'show system interface' },
    { key: 'mx-object', pattern: NAME, default: null, command: 'show firewall policy' },
    { key: 'mx-object6', pattern: NAME, default: '', command: 'show firewall policy' },
    { key: 'before', pattern: /^[1-9]\d{0,9}$/, default: null, command: 'show firewall policy' },
    { key: 'profiles', pattern: PROFILES, default: null, command: 'show firewall policy' },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'fortigate.move',
    'fortigate.profiles',
    'fortigate.rate-dos-policy',
    'fortigate.undo-policy',
    'filter.next-layers',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://community.fortinet.com/t5/FortiGate/Technical-Tip-Using-the-CLI-to-change-the-order-of-the-IPV4/ta-p/197353',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unreachable(request));
    return {
      text: `${[
        header(request, fortigate, 'apply', '#'),
        ...gates.flatMap((gate) => addressLines(request, gate)),
        ...scheduleLines(request),
        ...policyLines(request, gates),
        `show firewall policy | grep -f ${groupName(request)}`,
        ...withPolicyId(`move ID before ${answerTo(request, 'before')}`),
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unreachable(request));
    return {
      text: `${[
        header(request, fortigate, 'verify', '#'),
        ...gates.map(({ ranges }) => {
          const { inside, outside } = probesOf(ranges);
          return `# inside ${inside}, outside ${outside}`;
        }),
        ...gates.map(({ version }) => `show firewall addrgrp${suffix(version)} ${groupName(request)}`),
        `show firewall policy | grep -f ${groupName(request)}`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request, unreachable(request));
    return {
      text: `${[
        header(request, fortigate, 'undo', '#'),
        ...gates.flatMap(({ version }) => groupLines(request, version, ['none'])),
        `show firewall policy | grep -f ${groupName(request)}`,
        ...withPolicyId('delete ID'),
        ...gates.flatMap((gate) => deletionLines(request, gate)),
        ...inTable('schedule onetime', [`delete "${groupName(request)}"`]),
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function suffix(version: 4 | 6): string {
  return version === 4 ? '' : '6';
}

function inTable(table: string, lines: readonly string[]): string[] {
  return [`config firewall ${table}`, ...lines.map((line) => ` ${line}`), 'end'];
}

function addressLines(request: AllowRequest, { version, ranges }: Gate): string[] {
  const note = noteOf(request, NOTE_BYTES);
  const addresses = ranges.flatMap((range) => [
    `edit "${objectName(request, range, NAME_LENGTH)}"`,
    ` set ${cidrBounds(range).version === 4 ? 'subnet' : 'ip6'} ${withNetmask(range)}`,
    ` set comment "${note}"`,
    'next',
  ]);
  return [
    ...inTable(`address${suffix(version)}`, addresses),
    ...groupLines(
      request,
      version,
      ranges.map((range) => objectName(request, range, NAME_LENGTH)),
    ),
  ];
}

function groupLines(request: AllowRequest, version: 4 | 6, members: readonly string[]): string[] {
  return inTable(`addrgrp${suffix(version)}`, [
    `edit "${groupName(request)}"`,
    ` set member ${members.map((member) => `"${member}"`).join(' ')}`,
    ` set comment "${noteOf(request, NOTE_BYTES)}"`,
    'next',
  ]);
}

function deletionLines(request: AllowRequest, { version, ranges }: Gate): string[] {
  const addresses = ranges.map((range) => `delete "${objectName(request, range, NAME_LENGTH)}"`);
  return [
    ...inTable(`addrgrp${suffix(version)}`, [`delete "${groupName(request)}"`]),
    ...inTable(`address${suffix(version)}`, addresses),
  ];
}

function scheduleLines(request: AllowRequest): string[] {
  if (request.until === null) return [];
  return inTable('schedule onetime', [
    `edit "${groupName(request)}"`,
    ` set start 00:00 ${slashes(request.today)}`,
    ` set end 00:00 ${slashes(request.until)}`,
    'next',
  ]);
}

function policyLines(request: AllowRequest, gates: readonly Gate[]): string[] {
  const group = groupName(request);
  return inTable('policy', [
    'edit 0',
    ` set name "${group}"`,
    ` set srcintf "${answerTo(request, 'srcintf')}"`,
    ` set dstintf "${answerTo(request, 'dstintf')}"`,
    ...gates.flatMap(({ version }) => [
      ` set srcaddr${suffix(version)} "${group}"`,
      ` set dstaddr${suffix(version)} "${mxObject(request, version)}"`,
    ]),
    ' set service "SMTP"',
    ` set schedule "${request.until === null ? 'always' : group}"`,
    ' set action accept',
    ...profileLines(answerTo(request, 'profiles')),
    ' set logtraffic all',
    ` set comments "${noteOf(request, NOTE_BYTES)}"`,
    'next',
  ]);
}

/** A policy scans with its own profiles only: those of today's policy go with it. */
function profileLines(profiles: string): string[] {
  if (profiles === 'none') return [];
  const settings = profiles.split(',').map((pair) => pair.split('=', 2));
  return [
    ' set utm-status enable',
    ...settings.map(([key, value]) => ` set ${key} ${key === 'inspection-mode' ? value : `"${value}"`}`),
  ];
}

/** Lines that need the id of our policy: written out as comments, since a wrong number would hit another policy. */
function withPolicyId(line: string): string[] {
  return ['# config firewall policy', `#  ${line}`, '# end'];
}

function slashes(day: string): string {
  return day.replaceAll('-', '/');
}
