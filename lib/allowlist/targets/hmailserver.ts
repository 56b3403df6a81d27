import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { countOctetKeys, OCTET_LINES, octetKeys, withStars } from '../octets.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const LIST = 'Settings > Anti-spam > Greylisting > White listing';

/** Exempt from greylisting alone. The white list of the whole anti-spam stays out: it skips every check. */
export const hmailserver: Target = {
  id: 'hmailserver',
  product: 'hMailServer',
  versions: 'hMailServer 5',
  kind: 'mta',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'rate'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['hmailserver.no-rate', 'hmailserver.broad', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://www.hmailserver.com/documentation/v5.6/?page=reference_antispam',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return countOctetKeys(keyed(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = keyed(request);
    const keys = gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys)).map(withStars);
    return {
      text: `${header(request, hmailserver, 'apply')}\n`,
      steps: [
        step('open', { menu: LIST }),
        step('press', { button: 'Add' }),
        step('note', { field: 'Description', text: noteOf(request, NOTE_BYTES) }),
        step('each', { field: 'IP address' }, keys),
        step('save', { button: 'Save' }),
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) =>
          step('look', { where: 'Settings > Logging > Show logs', what: probesOf(ranges).inside }),
        ),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${header(request, hmailserver, 'verify')}\n`,
      steps: [
        step('open', { menu: LIST }),
        step('look', { where: 'Description', what: tagOf(request) }),
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
      ],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, hmailserver, 'undo')}\n`,
      steps: [
        step('open', { menu: LIST }),
        step('delete-tagged', { where: 'White listing', field: 'Description', tag: tagOf(request) }),
        step('save', { button: 'Save' }),
      ],
      left: [],
    };
  },
};

function keyed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
