import { cidrBounds } from '../../base/cidr.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { countOctetKeys, OCTET_LINES, octetKeys } from '../octets.ts';
import { probesOf } from '../probes.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

/** A longer prefix ends within the last octet. */
const WHOLE_OCTETS = 24;

const MENU = 'Delaying/Greylisting > noDelay';

/**
 * Exempt from delaying alone, by octets with their last dot. What is not whole octets stays out: older versions take an
 * entry for the head of an address, and `108.175.97.1` is one of `108.175.97.10`. Never the lists that relay or end all
 * checks.
 */
export const assp: Target = {
  id: 'assp',
  product: 'ASSP',
  versions: 'ASSP 1–2',
  kind: 'antispam',
  language: 'steps',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'rate'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['assp.one-line', 'assp.no-rate', 'assp.broad', 'filters.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://sourceforge.net/apps/mediawiki/assp/index.php?title=Delaying/Greylisting',
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
    return {
      text: `${header(request, assp, 'apply')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('present', { where: 'noDelay' }, valuesOf(request)),
        step('paste', { field: 'noDelay' }, [valuesOf(request).join('|')]),
        step('save', { button: 'Apply Changes' }),
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) => step('look', { where: 'maillog.txt', what: probesOf(ranges).inside })),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${header(request, assp, 'verify')}\n`,
      steps: [
        ...gates.map(({ ranges }) => step('probe', { ...probesOf(ranges) })),
        ...gates.map(({ ranges }) => step('look', { where: 'maillog.txt', what: probesOf(ranges).inside })),
      ],
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, assp, 'undo')}\n`,
      steps: [
        step('open', { menu: MENU }),
        step('delete-each', { where: 'noDelay' }, valuesOf(request)),
        step('save', { button: 'Apply Changes' }),
      ],
      left: [],
    };
  },
};

function keyed(request: AllowRequest): ReturnType<typeof fit> {
  const { gates, left } = fit(request, { 6: 'left.unverified' });
  const parts = gates.flatMap((gate) => gate.ranges.filter((range) => cidrBounds(range).prefix > WHOLE_OCTETS));
  const [first, ...rest] = gates.flatMap((gate) => gate.ranges.filter((range) => !parts.includes(range)));
  return {
    gates: first === undefined ? [] : [{ version: 4, ranges: [first, ...rest], mx: [] }],
    left: [...parts.map((range) => ({ range, reason: 'left.unverified' as const })), ...left],
  };
}

function valuesOf(request: AllowRequest): string[] {
  return keyed(request).gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys).map(({ text }) => `${text}.`));
}
