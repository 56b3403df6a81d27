import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf, tagOf } from '../note.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const MENU = 'BLOCK/ACCEPT > Rate Control';
const LIST = 'Rate Control Exemption IP/Range';
const LOG = 'BASIC > Message Log';

/** Exempt from the count of connections in thirty minutes, from nothing else. */
export const barracudaEsg: Target = {
  id: 'barracuda-esg',
  product: 'Barracuda Email Security Gateway',
  versions: 'appliance, formerly Spam Firewall',
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
  notes: ['barracuda-esg.log', 'barracuda-esg.broad', 'barracuda.forwarder', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/3866730/rate-control-outbound/',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(withNetmask));
    return {
      text: `${header(request, barracudaEsg, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('note', { field: 'Comment', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: `${LIST}: IP Address, Netmask` }, networks),
        step('save', { button: 'Save Changes' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, barracudaEsg, 'verify')}\n`,
      steps: [step('look', { where: `${MENU} > ${LIST}`, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, barracudaEsg, 'undo')}\n`,
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
