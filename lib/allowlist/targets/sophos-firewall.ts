import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { MX_OBJECT, MX_OBJECT6, mxObject, unreachable } from '../mx-object.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf } from '../note.ts';
import { groupName, objectName } from '../object-name.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/** Longest name of a host. */
const NAME_LENGTH = 60;

const HOSTS = 'System > Hosts and services > IP host';
const GROUPS = 'System > Hosts and services > IP host group';
const RULES = 'Protect > Rules and policies > Firewall rules';
const EXCEPTIONS = 'Protect > Email > Policies and exceptions';

/** A firewall rule as today's, and an exception from checks of the sender's address alone. */
export const sophosFirewall: Target = {
  id: 'sophos-firewall',
  product: 'Sophos Firewall',
  versions: 'SFOS 19–21',
  kind: 'filter',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [{ key: 'zone', pattern: /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,49}$/, default: 'DMZ' }, MX_OBJECT, MX_OBJECT6],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'sophos-firewall.two-modes',
    'sophos-firewall.scanning',
    'sophos-firewall.helo',
    'sophos-firewall.rate',
    'filter.next-layers',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.sophos.com/nsg/sophos-firewall/19.0/Help/en-us/webhelp/onlinehelp/AdministratorHelp/Email/PoliciesExceptions/EmailExceptionAdd/',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unreachable(request));
    return {
      text: `${header(request, sophosFirewall, 'apply')}\n`,
      steps: [
        ...gates.flatMap((gate) => [...hostSteps(request, gate), ...ruleSteps(request, gate)]),
        ...exceptionSteps(request, gates),
        ...looks(request, gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unreachable(request));
    return { text: `${header(request, sophosFirewall, 'verify')}\n`, steps: looks(request, gates), left };
  },

  undo(request) {
    const { gates } = fit(request, unreachable(request));
    return {
      text: `${header(request, sophosFirewall, 'undo')}\n`,
      steps: [
        step('open', { menu: EXCEPTIONS }),
        step('delete', { what: groupName(request) }),
        step('open', { menu: RULES }),
        ...gates.map((gate) => step('delete', { what: nameOf(request, gate) })),
        step('open', { menu: GROUPS }),
        ...gates.map((gate) => step('delete', { what: nameOf(request, gate) })),
        step('open', { menu: HOSTS }),
        ...namesOf(request, gates).map((what) => step('delete', { what })),
      ],
      left: [],
    };
  },
};

function nameOf(request: AllowRequest, { version }: Gate): string {
  return `${groupName(request)}${version}`;
}

function namesOf(request: AllowRequest, gates: readonly Gate[]): string[] {
  return gates.flatMap(({ ranges }) => ranges.map((range) => objectName(request, range, NAME_LENGTH)));
}

function hostSteps(request: AllowRequest, gate: Gate): Step[] {
  const group = nameOf(request, gate);
  return [
    step('open', { menu: GROUPS }),
    step('add', { what: 'IP host group', name: group, type: `IPv${gate.version}` }),
    step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
    step('save', { button: 'Save' }),
    step('open', { menu: HOSTS }),
    step('add', { what: 'IP host', type: `IPv${gate.version}, Network` }),
    step('set', { field: 'IP host group', value: group }),
    step(
      'each',
      { field: 'Name, IP address, Subnet' },
      gate.ranges.map((range) => `${objectName(request, range, NAME_LENGTH)}, ${withNetmask(range)}`),
    ),
    step('save', { button: 'Save' }),
  ];
}

function ruleSteps(request: AllowRequest, gate: Gate): Step[] {
  return [
    step('open', { menu: `${RULES} > IPv${gate.version} > Add firewall rule > New firewall rule` }),
    step('name', { name: nameOf(request, gate) }),
    step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
    step('set', { field: 'Rule position', value: 'Top' }),
    step('set', { field: 'Action', value: 'Accept' }),
    step('set', { field: 'Log firewall traffic', value: 'On' }),
    step('set', { field: 'Source zones', value: 'WAN' }),
    step('set', { field: 'Source networks and devices', value: nameOf(request, gate) }),
    step('set', { field: 'Destination zones', value: answerTo(request, 'zone') }),
    step('set', { field: 'Destination networks', value: mxObject(request, gate.version) }),
    step('set', { field: 'Services', value: 'SMTP (25)' }),
    step('keep', { what: 'Scan SMTP, IPS' }),
    step('save', { button: 'Save' }),
  ];
}

function exceptionSteps(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return [
    step('open', { menu: `${EXCEPTIONS} > Add an exception` }),
    step('name', { name: groupName(request) }),
    step('tick', { fields: 'RBL, Greylisting, IP reputation, RDNS/HELO' }),
    step('untick', {
      fields:
        'Anti-spam, Recipient verification, SPF, BATV, Malware, Zero-day protection, Data protection, File protection, Encryption, DKIM verification',
    }),
    step('paste', { field: 'Sources or hosts' }, namesOf(request, gates)),
    step('save', { button: 'Save' }),
  ];
}

function looks(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return gates.flatMap((gate) => [
    step('probe', { ...probesOf(gate.ranges) }),
    step('look', { where: RULES, what: nameOf(request, gate) }),
    step('look', { where: 'Protect > Email > Mail logs', what: probesOf(gate.ranges).inside }),
  ]);
}
