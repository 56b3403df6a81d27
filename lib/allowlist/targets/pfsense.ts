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

const ALIASES = 'Firewall > Aliases > IP';
const RULES = 'Firewall > Rules > WAN';
const TABLES = 'Diagnostics > Tables';

/** Two aliases, of the ranges and of the mail servers, and one rule above those that limit. */
export const pfsense: Target = {
  id: 'pfsense',
  product: 'pfSense',
  versions: 'pfSense CE 2.5–2.8, Plus',
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
  notes: ['pfsense.limits', 'pfsense.floating', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const note = noteOf(request, NOTE_BYTES);
    return {
      text: `${header(request, pfsense, 'apply')}\n`,
      steps: [
        step('open', { menu: ALIASES }),
        step('press', { button: 'Import' }),
        step('set', { field: 'Alias Name', value: groupName(request) }),
        step('note', { field: 'Description', text: note }),
        step(
          'paste',
          { field: 'Aliases to import' },
          gates.flatMap(({ ranges }) => ranges.map((range) => `${range} ${tagOf(request)}`)),
        ),
        step('save', { button: 'Save' }),
        step('add', { what: 'Alias', name: mxAlias(request), type: 'Host(s)' }),
        step('note', { field: 'Description', text: note }),
        step(
          'each',
          { field: 'IP or FQDN' },
          gates.flatMap(({ mx }) => mx),
        ),
        step('save', { button: 'Save' }),
        step('press', { button: 'Apply Changes' }),
        step('open', { menu: RULES }),
        step('press', { button: 'Add' }),
        step('set', { field: 'Action', value: 'Pass' }),
        step('set', { field: 'Address Family', value: familyOf(gates) }),
        step('set', { field: 'Protocol', value: 'TCP' }),
        step('set', { field: 'Source', value: `Address or Alias: ${groupName(request)}` }),
        step('set', { field: 'Destination', value: `Address or Alias: ${mxAlias(request)}` }),
        step('set', { field: 'Destination Port Range', value: 'SMTP (25)' }),
        step('set', { field: 'Log', value: 'Log packets that are handled by this rule' }),
        step('note', { field: 'Description', text: note }),
        step('save', { button: 'Save' }),
        step('above-limits'),
        step('press', { button: 'Apply Changes' }),
        ...looks(request, gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return { text: `${header(request, pfsense, 'verify')}\n`, steps: looks(request, gates), left };
  },

  undo(request) {
    return {
      text: `${header(request, pfsense, 'undo')}\n`,
      steps: [
        step('open', { menu: RULES }),
        step('delete-tagged', { where: RULES, field: 'Description', tag: tagOf(request) }),
        step('press', { button: 'Apply Changes' }),
        step('open', { menu: ALIASES }),
        step('delete', { what: groupName(request) }),
        step('delete', { what: mxAlias(request) }),
        step('press', { button: 'Apply Changes' }),
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
      step('look', { where: 'Status > System Logs > Firewall', what: probesOf(ranges).inside }),
    ),
  ];
}
