import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 100;

const MENU = 'Services > Email Services > Anti-Spam > Approved Senders';
const LOG = 'Track and Trace';

/** The approved senders of the anti-spam service: what comes from them is not looked at for spam. */
export const symantecCloud: Target = {
  id: 'symantec-cloud',
  product: 'Symantec Email Security.cloud',
  versions: 'Broadcom, formerly MessageLabs',
  kind: 'gateway',
  language: 'steps',
  shown: 'last',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spam', 'phishing'],
  keeps: ['spf', 'dkim', 'dmarc', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['symantec-cloud.skips', 'gateway.no-rate', 'gateway.in-front'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, symantecCloud, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('press', { button: 'Add' }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: 'IP address or CIDR' }, networks),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, symantecCloud, 'verify')}\n`,
      steps: [step('look', { where: MENU, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, symantecCloud, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: 'Approved Senders', field: 'Description', tag: tagOf(request) }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
