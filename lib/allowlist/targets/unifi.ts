import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { groupName } from '../object-name.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const LISTS = 'Settings > Profiles > Network Lists';
const POLICIES = 'Settings > Security > Firewall';

/** For each family a list and a policy above those that block. */
export const unifi: Target = {
  id: 'unifi',
  product: 'UniFi Gateway',
  versions: 'UniFi Network 9–10',
  kind: 'filter',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [MX, { key: 'zone', pattern: /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,31}$/, default: 'Internal' }],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['unifi.menus', 'unifi.rate-ips', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${header(request, unifi, 'apply')}\n`,
      steps: [...gates.flatMap((gate) => gateSteps(request, gate)), ...looks(request, gates)],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return { text: `${header(request, unifi, 'verify')}\n`, steps: looks(request, gates), left };
  },

  undo(request) {
    const { gates } = fit(request);
    const names = gates.map((gate) => nameOf(request, gate));
    return {
      text: `${header(request, unifi, 'undo')}\n`,
      steps: [
        step('open', { menu: POLICIES }),
        ...names.map((what) => step('delete', { what })),
        step('open', { menu: LISTS }),
        ...names.map((what) => step('delete', { what })),
      ],
      left: [],
    };
  },
};

function nameOf(request: AllowRequest, { version }: Gate): string {
  return `${groupName(request)}${version}`;
}

function gateSteps(request: AllowRequest, gate: Gate): Step[] {
  const name = nameOf(request, gate);
  const version = `IPv${gate.version}`;
  return [
    step('open', { menu: LISTS }),
    step('add', { what: 'Network List', name, type: version }),
    step('each', { field: 'Address/Subnet' }, gate.ranges),
    step('save', { button: 'Save' }),
    step('open', { menu: POLICIES }),
    step('press', { button: 'Create Policy' }),
    step('name', { name }),
    step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
    step('set', { field: 'Source Zone', value: 'External' }),
    step('set', { field: 'Source', value: `IP > List > ${name}` }),
    step('set', { field: 'Destination Zone', value: answerTo(request, 'zone') }),
    step('set', { field: 'Destination', value: `IP > ${gate.mx.join(', ')}` }),
    step('set', { field: 'Destination Port', value: '25' }),
    step('set', { field: 'Action', value: 'Allow' }),
    step('set', { field: 'IP Version', value: version }),
    step('set', { field: 'Protocol', value: 'TCP' }),
    step('save', { button: 'Add Policy' }),
    step('above-limits'),
  ];
}

function looks(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return gates.flatMap((gate) => [
    step('probe', { ...probesOf(gate.ranges) }),
    step('look', { where: 'Insights > Flows', what: `${probesOf(gate.ranges).inside}, ${nameOf(request, gate)}` }),
  ]);
}
