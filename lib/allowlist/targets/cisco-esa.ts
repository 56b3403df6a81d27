import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { groupName } from '../object-name.ts';
import { singleOrNetwork } from '../present.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const POLICIES = 'Mail Policies > Mail Flow Policies';
const GROUPS = 'Mail Policies > HAT Overview';

const SCANNING = 'Spam Detection, Virus Protection, Sender Verification, SPF/SIDF, DKIM and DMARC Verification';

const LISTENER = /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,63}$/;
const GROUP = /^(?!RELAYLIST$)[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/i;

/** Never one that relays, refuses, or takes the scanning off. */
const POLICY = /^(?!(?:RELAYED|TRUSTED|BLOCKED)$)[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/i;

/** A sender group above the suspects, with a mail flow policy like today's but for the recipients per hour. */
export const ciscoEsa: Target = {
  id: 'cisco-esa',
  product: 'Cisco Secure Email Gateway (ESA)',
  versions: 'AsyncOS 9–16, also as CES',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'listener', pattern: LISTENER, default: 'IncomingMail', command: 'listenerconfig' },
    { key: 'before', pattern: GROUP, default: 'SUSPECTLIST', command: 'listenerconfig > edit > hostaccess > print' },
    { key: 'policy', pattern: POLICY, default: 'ACCEPTED', command: 'listenerconfig > edit > hostaccess > print' },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['cisco-esa.first-match', 'cisco-esa.commit', 'cisco-esa.broad', 'cisco-esa.relay', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/216842-understand-parameters-related-to-mail-fl.html',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://cisco.com/c/en/us/support/docs/security/email-security-appliance/216842-understand-parameters-related-to-mail-fl.html',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, ciscoEsa, 'apply')}\n`,
      steps: [
        step('open', { menu: POLICIES }),
        listener(request),
        step('add', { what: 'Policy', name: policyName(request) }),
        step('set', { field: 'Connection Behavior', value: 'Accept' }),
        step('set', { field: 'Rate Limit for Hosts > Max. Recipients Per Hour', value: 'Unlimited' }),
        step('like', { what: answerTo(request, 'policy'), fields: SCANNING }),
        step('save', { button: 'Submit' }),
        step('open', { menu: GROUPS }),
        listener(request),
        step('add', { what: 'Sender Group', name: senderGroup(request) }),
        step('before', { what: answerTo(request, 'before') }),
        step('note', { field: 'Comment', text: noteOf(request, NOTE_BYTES) }),
        step('set', { field: 'Policy', value: policyName(request) }),
        step('press', { button: 'Submit and Add Senders' }),
        step('each', { field: 'Sender' }, networks),
        step('save', { button: 'Submit' }),
        step('press', { button: 'Commit Changes' }),
        ...looks(request, gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${header(request, ciscoEsa, 'verify')}\n`,
      steps: [
        step('open', { menu: GROUPS }),
        listener(request),
        step('look', { where: 'Sender Groups', what: senderGroup(request) }),
        ...looks(request, gates),
      ],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, ciscoEsa, 'undo')}\n`,
      steps: [
        step('open', { menu: GROUPS }),
        listener(request),
        step('delete', { what: senderGroup(request) }),
        step('open', { menu: POLICIES }),
        listener(request),
        step('delete', { what: policyName(request) }),
        step('press', { button: 'Commit Changes' }),
      ],
      left: [],
    };
  },
};

function listener(request: AllowRequest): Step {
  return step('set', { field: 'Listener', value: answerTo(request, 'listener') });
}

/** Names of this product are written large. */
function senderGroup(request: AllowRequest): string {
  return groupName(request).toUpperCase();
}

function policyName(request: AllowRequest): string {
  return `${senderGroup(request)}_RATE`;
}

function looks(request: AllowRequest, gates: readonly Gate[]): Step[] {
  return [
    ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
    step('look', { where: 'mail_logs', what: `ACCEPT SG ${senderGroup(request)} match` }),
  ];
}
