import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const POLICIES = 'Gateway > Policies > Greylisting';
const NARRATIVE = 'Policy Narrative';
const LOG = 'Message Center > Message Tracking';

/** A policy of its own that greylists nothing from these ranges. Permitted Senders skips more and stays out. */
export const mimecast: Target = {
  id: 'mimecast',
  product: 'Mimecast',
  versions: 'Mimecast Email Security, gateway',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['gateway.no-rate', 'mimecast.broad', 'mimecast.labels', 'mimecast.spoofing', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000377381907-Policies-Configuring-Greylisting-Policies',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, mimecast, 'apply')}\n`,
      steps: [
        step('open', { menu: POLICIES }),
        step('press', { button: 'New Policy' }),
        step('note', { field: NARRATIVE, text: noteOf(request, NOTE_BYTES) }),
        step('set', { field: 'Select Option', value: 'Take No Action' }),
        step('set', { field: 'Emails From > Applies From', value: 'Everyone' }),
        step('set', { field: 'Emails To > Applies To', value: 'Everyone' }),
        step('set', validityOf(request)),
        step('set', { field: 'Policy Override', value: 'On' }),
        step(
          'paste',
          { field: 'Source IP Ranges' },
          gates.flatMap(({ ranges }) => ranges),
        ),
        step('save', { button: 'Save and Exit' }),
        step('wait', { time: '30 min' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, mimecast, 'verify')}\n`,
      steps: [step('look', { where: POLICIES, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, mimecast, 'undo')}\n`,
      steps: [
        step('open', { menu: POLICIES }),
        step('delete-tagged', { where: POLICIES, field: NARRATIVE, tag: tagOf(request) }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function validityOf({ today, until }: AllowRequest): { field: string; value: string } {
  return until === null
    ? { field: 'Validity > Set Policy as Perpetual', value: 'Always On' }
    : { field: 'Validity > Date Range', value: `${today} 00:00 - ${until} 00:00` };
}
