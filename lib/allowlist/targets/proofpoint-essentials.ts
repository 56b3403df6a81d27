import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { singleOrNetwork } from '../present.ts';
import { countSplit, splitNetworks } from '../split.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

/** Nobody checks a longer list on this screen before saving it. */
const LINES = 256;

const MENU = 'Security Settings > Email > Sender Lists';
const LIST = 'Safe Sender List';
const LOG = 'Logs';

/** The list of safe senders, which keeps no comments and takes no network wider than /24. */
export const proofpointEssentials: Target = {
  id: 'proofpoint-essentials',
  product: 'Proofpoint Essentials',
  versions: 'Proofpoint Essentials',
  kind: 'gateway',
  language: 'steps',
  shown: 'last',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spam', 'phishing'],
  keeps: ['spf', 'dkim', 'dmarc', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { lines: LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['proofpoint-essentials.skips', 'gateway.no-rate', 'proofpoint-essentials.split', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/090_filtersandsenderlists/Setting_up_sender_lists/How_to_edit_Safe_and_Blocked_Sender_Lists',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return countSplit(known(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, proofpointEssentials, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('present', { where: LIST }),
        step('paste', { field: LIST }, valuesOf(request)),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return { text: `${header(request, proofpointEssentials, 'verify')}\n`, steps: lookSteps(gates, LOG), left };
  },

  undo(request) {
    return {
      text: `${header(request, proofpointEssentials, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-each', { where: LIST }, valuesOf(request)),
        step('save', { button: 'Save' }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function valuesOf(request: AllowRequest): string[] {
  return splitNetworks(known(request).gates.flatMap(({ ranges }) => ranges)).map(singleOrNetwork);
}
