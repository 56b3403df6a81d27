import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const MENU = 'Inbound Protection > Connection Filtering > IP Reputation > Approved IP Address';
const LOG = 'Logs > Mail Tracking';

/** Past the reputation of addresses and the check of reverse DNS; the bypass of spam detection stays off. */
export const trend: Target = {
  id: 'trend',
  product: 'Trend Micro Email Security',
  versions: 'Email Security, Vision One Cloud Email Gateway Protection',
  kind: 'gateway',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['gateway.no-rate', 'trend.bypass', 'trend.sender-filter', 'gateway.in-front'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/inbound-and-outbound/understanding-ip-rep/about-approved-and-b.aspx',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/inbound-and-outbound/understanding-ip-rep/about-approved-and-b/managing-approved-an.aspx',
      read: '2026-11-24',
    },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(singleOrNetwork));
    return {
      text: `${header(request, trend, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('untick', { fields: 'Bypass spam detection for approved IP addresses' }),
        step('press', { button: 'Add' }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: 'IP address or CIDR block' }, networks),
        step('save', { button: 'Save' }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, trend, 'verify')}\n`,
      steps: [step('look', { where: MENU, what: tagOf(request) }), ...lookSteps(gates, LOG)],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, trend, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-tagged', { where: 'Approved IP Address', field: 'Description', tag: tagOf(request) }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.family' });
}
