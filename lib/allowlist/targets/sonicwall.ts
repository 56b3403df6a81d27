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

/** Longest name that we give to an address. */
const NAME_LENGTH = 63;

const OBJECTS = 'Object > Match Objects > Addresses';
const SCHEDULES = 'Object > Match Objects > Schedules';
const RULES = 'Policy > Rules and Policies > Access Rules';

/** For each family a group and a rule with the highest priority: limits are a rule's own. */
export const sonicwall: Target = {
  id: 'sonicwall',
  product: 'SonicWall',
  versions: 'SonicOS 7–8',
  kind: 'filter',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [{ key: 'zone', pattern: /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,31}$/, default: 'DMZ' }, MX_OBJECT, MX_OBJECT6],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['sonicwall.limits', 'sonicwall.flood', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://sonicwall.com/support/technical-documentation/docs/sonicos-8-0-rules_policies_classic/Content/Access_Rules/access_rules_create.htm',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unreachable(request));
    return {
      text: `${header(request, sonicwall, 'apply')}\n`,
      steps: [
        ...gates.flatMap((gate) => objectSteps(request, gate)),
        ...scheduleSteps(request),
        ...gates.flatMap((gate) => ruleSteps(request, gate)),
        ...looks(request, gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unreachable(request));
    return { text: `${header(request, sonicwall, 'verify')}\n`, steps: looks(request, gates), left };
  },

  undo(request) {
    const { gates } = fit(request, unreachable(request));
    return {
      text: `${header(request, sonicwall, 'undo')}\n`,
      steps: [
        step('open', { menu: RULES }),
        ...gates.map((gate) => step('delete', { what: nameOf(request, gate) })),
        step('open', { menu: `${OBJECTS} > Address Groups` }),
        ...gates.map((gate) => step('delete', { what: nameOf(request, gate) })),
        step('open', { menu: `${OBJECTS} > Address Objects` }),
        ...gates.flatMap(({ ranges }) =>
          ranges.map((range) => step('delete', { what: objectName(request, range, NAME_LENGTH) })),
        ),
        step('open', { menu: SCHEDULES }),
        step('delete', { what: groupName(request) }),
      ],
      left: [],
    };
  },
};

function nameOf(request: AllowRequest, { version }: Gate): string {
  return `${groupName(request)}${version}`;
}

function objectSteps(request: AllowRequest, gate: Gate): Step[] {
  const names = gate.ranges.map((range) => objectName(request, range, NAME_LENGTH));
  return [
    step('open', { menu: `${OBJECTS} > Address Objects` }),
    step('add', { what: 'Address Object', type: 'Network' }),
    step('set', { field: 'Zone Assignment', value: 'WAN' }),
    step(
      'each',
      { field: `Name, Network, ${gate.version === 4 ? 'Netmask' : 'Prefix'}` },
      gate.ranges.map((range, index) => `${names[index]}, ${withNetmask(range)}`),
    ),
    step('save', { button: 'Save' }),
    step('open', { menu: `${OBJECTS} > Address Groups` }),
    step('add', { what: 'Address Group', name: nameOf(request, gate) }),
    step('paste', { field: 'In Group' }, names),
    step('save', { button: 'Save' }),
  ];
}

/** The schedule is the product's clock's: its own time zone. */
function scheduleSteps(request: AllowRequest): Step[] {
  if (request.until === null) return [];
  return [
    step('open', { menu: SCHEDULES }),
    step('add', { what: 'Schedule', name: groupName(request), type: 'Once' }),
    step('set', { field: 'Start', value: `${request.today} 00:00` }),
    step('set', { field: 'End', value: `${request.until} 00:00` }),
    step('save', { button: 'Save' }),
  ];
}

function ruleSteps(request: AllowRequest, gate: Gate): Step[] {
  return [
    step('open', { menu: `${RULES} > IPv${gate.version}` }),
    step('press', { button: 'Add' }),
    step('name', { name: nameOf(request, gate) }),
    step('note', { field: 'Comment', text: noteOf(request, NOTE_BYTES) }),
    step('set', { field: 'Action', value: 'Allow' }),
    step('set', { field: 'Schedule', value: request.until === null ? 'Always' : groupName(request) }),
    step('set', { field: 'Priority', value: '1' }),
    step('set', { field: 'Source Zone', value: 'WAN' }),
    step('set', { field: 'Source Address', value: nameOf(request, gate) }),
    step('set', { field: 'Destination Zone', value: answerTo(request, 'zone') }),
    step('set', { field: 'Destination Address', value: mxObject(request, gate.version) }),
    step('set', { field: 'Service', value: 'SMTP (Send E-Mail), 25' }),
    step('set', { field: 'Number of connections allowed (% of maximum connections)', value: '100' }),
    step('untick', { fields: 'Enable connection limit for each Source IP Address' }),
    step('keep', { what: 'DPI' }),
    step('save', { button: 'Save' }),
  ];
}

function looks(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return gates.flatMap((gate) => [
    step('probe', { ...probesOf(gate.ranges) }),
    step('look', { where: `${RULES} > Statistics`, what: nameOf(request, gate) }),
  ]);
}
