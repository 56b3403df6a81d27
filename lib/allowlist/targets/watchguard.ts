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

const ALIASES = 'Policy Manager > Setup > Aliases';
const EXCEPTIONS = 'Policy Manager > Setup > Default Threat Protection > Blocked Sites > Blocked Sites Exceptions';
const SAVE = 'Policy Manager > File > Save > To Firebox';

/** A copy of the SMTP proxy for an alias, which scans as today's does; and no automatic block of these ranges. */
export const watchguard: Target = {
  id: 'watchguard',
  product: 'WatchGuard Firebox',
  versions: 'Fireware 12',
  kind: 'filter',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [MX],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'watchguard.proxy',
    'watchguard.exceptions',
    'watchguard.rate-packet-handling',
    'watchguard.spamblocker',
    'filter.next-layers',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://www.watchguard.com/help/docs/fireware/12/en-us/Content/en-US/intrusionprevention/blocked_sites_about_c.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, watchguard, 'apply')}\n`,
      steps: [
        step('open', { menu: ALIASES }),
        step('add', { what: 'Alias', name: groupName(request) }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: 'Add Member > Network IPv4' }, rangesOf(gates)),
        step('save', { button: 'OK' }),
        step('copy', { what: 'SMTP-proxy', name: groupName(request) }),
        step('set', { field: 'From', value: groupName(request) }),
        step('keep', { what: 'To, SMTP (TCP 25), Proxy action' }),
        ...gates.map(({ mx }) => step('look', { where: 'To', what: mx.join(', ') })),
        step('note', { field: 'Properties > Comment', text: noteOf(request, NOTE_BYTES) }),
        step('save', { button: 'OK' }),
        step('above-limits'),
        step('open', { menu: EXCEPTIONS }),
        step('present', { where: EXCEPTIONS }),
        step('each', { field: 'Add > Network IPv4' }, rangesOf(gates)),
        step('save', { button: 'OK' }),
        step('open', { menu: SAVE }),
        ...looks(gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return { text: `${header(request, watchguard, 'verify')}\n`, steps: looks(gates), left };
  },

  undo(request) {
    const { gates } = known(request);
    return {
      text: `${header(request, watchguard, 'undo')}\n`,
      steps: [
        step('open', { menu: EXCEPTIONS }),
        step('delete-each', { where: EXCEPTIONS }, rangesOf(gates)),
        step('save', { button: 'OK' }),
        step('delete', { what: `SMTP-proxy ${groupName(request)}` }),
        step('open', { menu: ALIASES }),
        step('delete', { what: groupName(request) }),
        step('save', { button: 'OK' }),
        step('open', { menu: SAVE }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function rangesOf(gates: readonly Gate[]): Gate['ranges'][number][] {
  return gates.flatMap(({ ranges }) => ranges);
}

function looks(gates: readonly Gate[]): Step[] {
  return gates.flatMap(({ ranges }) => [
    step('probe', { ...probesOf(ranges) }),
    step('look', { where: 'Firebox System Manager > Traffic Monitor', what: probesOf(ranges).inside }),
  ]);
}
