import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const MENU = 'Admin console > Apps > Google Workspace > Gmail > Spam, Phishing and Malware';
const UNIT = { field: 'Organizational unit', value: 'top-level organization' };
const LIST = 'Email allowlist';
const LOG = 'Admin console > Reporting > Email Log Search';

/** The allowlist of the whole organization, which keeps no comments. Gmail has no other lever by address. */
export const googleWorkspace: Target = {
  id: 'google-workspace',
  product: 'Google Workspace',
  versions: 'Gmail',
  kind: 'cloud',
  language: 'steps',
  shown: 'labelled',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spam'],
  keeps: ['spf', 'dkim', 'dmarc', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'google-workspace.skips-spam',
    'google-workspace.no-rate',
    'google-workspace.no-comment',
    'google-workspace.gateway',
  ],
  evidence: [
    { part: 'apply', level: 'docs', url: 'https://support.google.com/a/answer/60751', read: '2026-11-24' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, googleWorkspace, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('set', UNIT),
        step('present', { where: LIST }),
        step('paste', { field: LIST }, [gates.flatMap(({ ranges }) => ranges).join(', ')]),
        step('save', { button: 'Save' }),
        step('wait', { time: '24 h' }),
        ...looks(gates),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, googleWorkspace, 'verify')}\n`,
      steps: [...looks(gates), step('look', { where: 'Gmail > Show original', what: 'Authentication-Results' })],
      left,
    };
  },

  undo(request) {
    const { gates } = known(request);
    return {
      text: `${header(request, googleWorkspace, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('set', UNIT),
        step(
          'delete-each',
          { where: LIST },
          gates.flatMap(({ ranges }) => ranges),
        ),
        step('save', { button: 'Save' }),
        step('wait', { time: '24 h' }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function looks(gates: ReturnType<typeof fit>['gates']) {
  return gates.flatMap(({ ranges }) => [
    step('probe', { ...probesOf(ranges) }),
    step('look', { where: LOG, what: probesOf(ranges).inside }),
  ]);
}
