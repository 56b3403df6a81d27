import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { Target } from '../target.ts';

const NOTE_BYTES = 128;

const MENU = 'Policy > Manage Policy Definition > SpamLogic Settings > Allow List';
const LOG = 'Message Center > Track Messages';

/** A list of hosts with a tick for each check: greylisting, block lists and reputation alone. */
export const clearswift: Target = {
  id: 'clearswift',
  product: 'Clearswift Secure Email Gateway',
  versions: 'SEG 5–6',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { entries: 100_000, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['gateway.no-rate', 'clearswift.ticks', 'clearswift.additive', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://hstechdocs.helpsystems.com/manuals/clearswift/seg/english/6_3_0/Content/Sections/PolicyCenter/PCSpamAllowListManage.htm',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, clearswift, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('press', { button: 'New' }),
        step('note', { field: 'Comment', text: noteOf(request, NOTE_BYTES) }),
        step('tick', { fields: 'Greylisting, Real-time IP Blocklists, If Reputation Bad' }),
        step('untick', { fields: 'Junk Email, DKIM, SPF, DMARC, Spoof Detection' }),
        step('each', { field: 'Address' }, networks),
        step('save', { button: 'Save' }),
        step('press', { button: 'Apply Configuration' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${header(request, clearswift, 'verify')}\n`,
      steps: [step('look', { where: MENU, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, clearswift, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: 'Allow List', field: 'Comment', tag: tagOf(request) }),
        step('press', { button: 'Apply Configuration' }),
      ],
      left: [],
    };
  },
};
