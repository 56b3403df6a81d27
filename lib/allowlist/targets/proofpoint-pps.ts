import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf } from '../note.ts';
import { groupName } from '../object-name.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const ROUTES = 'System > Policy Route';
const SPAM = 'Email Protection > Spam Detection > Settings > General';
const CHOSEN = 'Disable for any of';
const LOG = 'Smart Search';

/** A policy route for which the spam module does nothing. Never the route on the anti-spoofing rule. */
export const proofpointPps: Target = {
  id: 'proofpoint-pps',
  product: 'Proofpoint Protection Server',
  versions: 'PPS 8, Proofpoint on Demand',
  kind: 'gateway',
  language: 'steps',
  shown: 'last',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spam', 'phishing'],
  keeps: ['spf', 'dkim', 'dmarc', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'proofpoint-pps.skips',
    'proofpoint-pps.checkbox',
    'proofpoint-pps.networks',
    'proofpoint-pps.rate',
    'gateway.in-front',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://help.proofpoint.com/Proofpoint_Essentials/Security_Awareness/Setup/Security_Awareness_Safelisting_in_Proofpoint_Protection_Services',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, proofpointPps, 'apply')}\n`,
      steps: [
        step('open', { menu: ROUTES }),
        step('add', { what: 'New Route', name: groupName(request) }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('press', { button: 'Add Condition' }),
        step('each', { field: 'OR, Sender IP Address, Equals' }, networks),
        step('save', { button: 'Save Changes' }),
        step('open', { menu: SPAM }),
        step('set', { field: 'Disable processing for selected policy routes', value: 'On' }),
        step('paste', { field: CHOSEN }, [groupName(request)]),
        step('save', { button: 'Save Changes' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, proofpointPps, 'verify')}\n`,
      steps: [...lookSteps(gates, LOG), step('look', { where: `${SPAM} > ${CHOSEN}`, what: groupName(request) })],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, proofpointPps, 'undo')}\n`,
      steps: [
        step('open', { menu: SPAM }),
        step('delete', { what: `${CHOSEN} > ${groupName(request)}` }),
        step('save', { button: 'Save Changes' }),
        step('open', { menu: ROUTES }),
        step('delete', { what: groupName(request) }),
        step('save', { button: 'Save Changes' }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
