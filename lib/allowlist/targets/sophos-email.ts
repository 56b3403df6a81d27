import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const MENU = 'Email Security > Settings > Inbound Allow/Block';
const LIST = 'Inbound Allow/Block (Allow)';
const LOG = 'Email Security > Message History';

/** The allow list of Sophos Central, which keeps no comments. By address nothing asks for authentication. */
export const sophosEmail: Target = {
  id: 'sophos-email',
  product: 'Sophos Email',
  versions: 'Sophos Central',
  kind: 'gateway',
  language: 'steps',
  shown: 'last',
  layers: { connect: 'no', rate: 'no', greylist: 'unknown', reputation: 'lifts', content: 'lifts' },
  skips: ['spf', 'dkim', 'dmarc', 'spam', 'phishing'],
  keeps: ['antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { entries: 100_000, noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'sophos-email.skips',
    'gateway.no-rate',
    'sophos-email.duplicates',
    'sophos-email.appliance',
    'gateway.in-front',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/GlobalSettings/EmailAllowBlock/index.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, sophosEmail, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('present', { where: LIST }),
        step('press', { button: 'Add > Allow' }),
        step('untick', { fields: 'Override duplicates' }),
        step('each', { field: 'IP address or subnet' }, valuesOf(request)),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return { text: `${header(request, sophosEmail, 'verify')}\n`, steps: lookSteps(gates, LOG), left };
  },

  undo(request) {
    return {
      text: `${header(request, sophosEmail, 'undo')}\n`,
      steps: [step('open', { menu: MENU }), step('delete-each', { where: LIST }, valuesOf(request))],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function valuesOf(request: AllowRequest): string[] {
  return known(request).gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
}
