import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { withNetmask } from '../netmask.ts';
import { noteOf } from '../note.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const GROUPS = 'Configuration > Definitions > IP Address Groups';
const LIMITS = 'Configuration > SMTP Server > Security Options';
const BLACKLISTS = 'Configuration > Spam Filter > Blacklists';

/** A group of addresses, exempt from the limits per hour and from the block lists. Never a relay group. */
export const kerio: Target = {
  id: 'kerio',
  product: 'Kerio Connect',
  versions: 'Kerio Connect 9–10',
  kind: 'mta',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'unknown', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['kerio.field-taken', 'kerio.relay-control', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(withNetmask));
    return {
      text: `${header(request, kerio, 'apply')}\n`,
      steps: [
        step('open', { menu: GROUPS }),
        step('add', { what: 'Group', name: nameOf(request) }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: 'Network, Mask' }, networks),
        step('save', { button: 'OK' }),
        step('open', { menu: LIMITS }),
        step('set', { field: 'Do not apply these limits to IP address group', value: nameOf(request) }),
        step('save', { button: 'Apply' }),
        step('open', { menu: BLACKLISTS }),
        step('set', { field: 'Whitelist: IP address group', value: nameOf(request) }),
        step('save', { button: 'Apply' }),
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) => step('look', { where: 'Logs > Security', what: probesOf(ranges).inside })),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, kerio, 'verify')}\n`,
      steps: [
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        step('look', { where: LIMITS, what: nameOf(request) }),
        step('look', { where: BLACKLISTS, what: nameOf(request) }),
      ],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, kerio, 'undo')}\n`,
      steps: [
        step('open', { menu: BLACKLISTS }),
        step('set', { field: 'Whitelist: IP address group', value: 'None' }),
        step('save', { button: 'Apply' }),
        step('open', { menu: LIMITS }),
        step('set', { field: 'Do not apply these limits to IP address group', value: 'None' }),
        step('save', { button: 'Apply' }),
        step('open', { menu: GROUPS }),
        step('delete', { what: nameOf(request) }),
        step('save', { button: 'Apply' }),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}
