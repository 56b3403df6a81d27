import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf, tagOf } from '../note.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const MENU = 'Inbound Settings > Rate Control';
const LIST = 'Rate Control Exemption';
const LOG = 'Message Log';

/** Exempt from the count of messages in thirty minutes, from nothing else. */
export const barracudaCloud: Target = {
  id: 'barracuda-cloud',
  product: 'Barracuda Email Gateway Defense',
  versions: 'Email Gateway Defense, formerly Email Security Service',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['barracuda-cloud.log', 'barracuda-cloud.broad', 'barracuda.forwarder', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://campus.barracuda.com/product/emailgatewaydefense/doc/167976820/inbound-rate-control',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://campus.barracuda.com/product/emailgatewaydefense/doc/167976820/inbound-rate-control',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(withNetmask));
    return {
      text: `${header(request, barracudaCloud, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('note', { field: 'Comment', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: `${LIST}: IP Address, Netmask` }, networks),
        step('save', { button: 'Save Changes' }),
        step('wait', { time: '5 min' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, barracudaCloud, 'verify')}\n`,
      steps: [step('look', { where: `${MENU} > ${LIST}`, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, barracudaCloud, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: LIST, field: 'Comment', tag: tagOf(request) }),
        step('save', { button: 'Save Changes' }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
