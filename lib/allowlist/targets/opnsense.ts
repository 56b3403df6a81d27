import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { groupName } from '../object-name.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const ALIASES = 'Firewall > Aliases';
const RULES = 'Firewall > Rules > WAN';
const TABLES = 'Firewall > Diagnostics > Aliases';

/** Two aliases, of the ranges and of the mail servers, and one quick rule above those that limit. */
export const opnsense: Target = {
  id: 'opnsense',
  product: 'OPNsense',
  versions: 'OPNsense 22–26',
  kind: 'filter',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [MX],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['opnsense.limits', 'opnsense.floating', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'docs', url: 'https://docs.opnsense.org/manual/aliases.html', read: '2026-11-24' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const note = noteOf(request, NOTE_BYTES);
    return {
      text: `${header(request, opnsense, 'apply')}\n`,
      steps: [
        step('open', { menu: ALIASES }),
        step('add', { what: 'Alias', name: groupName(request), type: 'Network(s)' }),
        step(
          'paste',
          { field: 'Content' },
          gates.flatMap(({ ranges }) => ranges),
        ),
        step('note', { field: 'Description', text: note }),
        step('save', { button: 'Save' }),
        step('add', { what: 'Alias', name: mxAlias(request), type: 'Host(s)' }),
        step(
          'paste',
          { field: 'Content' },
          gates.flatMap(({ mx }) => mx),
        ),
        step('note', { field: 'Description', text: note }),
        step('save', { button: 'Save' }),
        step('press', { button: 'Apply' }),
        step('open', { menu: RULES }),
        step('press', { button: 'Add' }),
        step('set', { field: 'Action', value: 'Pass' }),
        step('set', { field: 'Quick', value: 'Apply the action immediately on match' }),
        step('set', { field: 'Direction', value: 'in' }),
        step('set', { field: 'TCP/IP Version', value: familyOf(gates) }),
        step('set', { field: 'Protocol', value: 'TCP' }),
        step('set', { field: 'Source', value: groupName(request) }),
        step('set', { field: 'Destination', value: mxAlias(request) }),
        step('set', { field: 'Destination port range', value: 'SMTP (25)' }),
        step('set', { field: 'Log', value: 'Log packets that are handled by this rule' }),
        step('note', { field: 'Description', text: note }),
        step('save', { button: 'Save' }),
        step('above-limits'),
        step('press', { button: 'Apply changes' }),
        ...looks(request, gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return { text: `${header(request, opnsense, 'verify')}\n`, steps: looks(request, gates), left };
  },

  undo(request) {
    return {
      text: `${header(request, opnsense, 'undo')}\n`,
      steps: [
        step('open', { menu: RULES }),
        step('delete-tagged', { where: RULES, field: 'Description', tag: tagOf(request) }),
        step('press', { button: 'Apply changes' }),
        step('open', { menu: ALIASES }),
        step('delete', { what: groupName(request) }),
        step('delete', { what: mxAlias(request) }),
        step('press', { button: 'Apply' }),
      ],
      left: [],
    };
  },
};

function mxAlias(request: AllowRequest): string {
  return `${groupName(request)}_mx`;
}

function familyOf(gates: readonly Gate[]): string {
  return gates.map(({ version }) => `IPv${version}`).join('+');
}

function looks(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return [
    ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
    step('look', { where: TABLES, what: groupName(request) }),
    ...gates.map(({ ranges }) =>
      step('look', { where: 'Firewall > Log Files > Live View', what: probesOf(ranges).inside }),
    ),
  ];
}
