import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const MENU = 'Incoming - Protection Settings > IP Allow list';
const LOG = 'Incoming > Logs';

const SKIPPED = [
  'Skip connection limit',
  'Skip greylisting',
  'Skip temporary rejection by DNSBL',
  'Skip rate limit',
  'Skip DNSBL checks',
];

const SCANNED = ['Skip EHLO checks', 'Skip content checks', 'Skip DNS checks', 'Skip valid PTR checks'];

/** A list of addresses with a tick for each check: limits, greylisting and block lists, nothing that looks at the mail. */
export const spamexperts: Target = {
  id: 'spamexperts',
  product: 'SpamExperts, N-able Mail Assure',
  versions: 'Local Cloud, Mail Assure',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['spamexperts.super-admin', 'spamexperts.ticks', 'gateway.in-front'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, spamexperts, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('press', { button: 'Add IP' }),
        step('note', { field: 'Reason', text: noteOf(request, NOTE_BYTES) }),
        step('tick', { fields: SKIPPED.join(', ') }),
        step('untick', { fields: SCANNED.join(', ') }),
        step('each', { field: 'IP Address' }, networks),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, spamexperts, 'verify')}\n`,
      steps: [step('look', { where: MENU, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, spamexperts, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: 'IP Allow list', field: 'Reason', tag: tagOf(request) }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
