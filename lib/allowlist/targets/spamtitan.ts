import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

/** More messages than a sender of bulk mail sends in any time unit of the screen. */
const COUNT = '100000';

const MENU = 'System Setup > Rate Controls > Policies';
const LOG = 'Reporting > History';

/**
 * A rate control for each range, before today's, with a count that nobody reaches. The list of allowed addresses is
 * refused: it skips antivirus and banned attachments.
 */
export const spamtitan: Target = {
  id: 'spamtitan',
  product: 'SpamTitan',
  versions: 'SpamTitan Gateway',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['spamtitan.source', 'spamtitan.imprecise', 'spamtitan.allowed-ip', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.titanhq.com/en/8938-adding-or-editing-policy-based-rate-controls.html',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://docs.titanhq.com/en/8938-adding-or-editing-policy-based-rate-controls.html',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const policies = gates.flatMap(({ ranges }) => ranges.map((range) => policyOf(request, singleOrNetwork(range))));
    return {
      text: `${header(request, spamtitan, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('press', { button: 'Add' }),
        step('set', { field: 'Status', value: 'ON' }),
        step('set', { field: 'Track', value: 'IP' }),
        step('set', { field: 'Match Stops Processing', value: 'Yes' }),
        step('set', { field: 'Priority', value: '1' }),
        step('set', { field: 'Rate Limit', value: 'Message Counts' }),
        step('set', { field: 'Count', value: COUNT }),
        step('each', { field: 'Policy Name, Source' }, policies),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, spamtitan, 'verify')}\n`,
      steps: [step('look', { where: MENU, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, spamtitan, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: 'Policies', field: 'Policy Name', tag: tagOf(request) }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

/** A name of its own for each policy, since the screen takes one source at a time. */
function policyOf(request: AllowRequest, network: string): string {
  return `${tagOf(request)} ${network}, ${network}`;
}
