import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { countOctetKeys, OCTET_LINES, octetKeys, withStars } from '../octets.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const LISTS = [
  'Security > Security Settings > Greylisting > Allow list',
  'Security > Spam Filter > DNS-BL > Allow List',
  'Security > Security Manager > Dynamic Screening > Allow List',
];

/** Three lists of addresses: greylisting, block lists, bans by connections per time. Never Trusted IPs. */
export const mdaemon: Target = {
  id: 'mdaemon',
  product: 'MDaemon',
  versions: 'MDaemon 25',
  kind: 'mta',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['mdaemon.three-lists', 'mdaemon.trusted', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return countOctetKeys(keyed(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${header(request, mdaemon, 'apply')}\n`,
      steps: [
        ...LISTS.flatMap((list) => [
          step('open', { menu: list }),
          step('present', { where: list }),
          step('paste', { field: 'Allow List' }, valuesOf(request)),
          step('save', { button: 'OK' }),
        ]),
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) => step('look', { where: 'Logs > SMTP (in)', what: probesOf(ranges).inside })),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${header(request, mdaemon, 'verify')}\n`,
      steps: [
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) => step('look', { where: 'Logs > SMTP (in)', what: probesOf(ranges).inside })),
      ],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, mdaemon, 'undo')}\n`,
      steps: LISTS.flatMap((list) => [
        step('open', { menu: list }),
        step('delete-each', { where: 'Allow List' }, valuesOf(request)),
        step('save', { button: 'OK' }),
      ]),
      left: [],
    };
  },
};

function keyed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

function valuesOf(request: AllowRequest): string[] {
  return keyed(request)
    .gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys))
    .map(withStars);
}
