import type { Ip } from '../../base/ip.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { tagOf } from '../note.ts';
import { octetPattern } from '../octet-pattern.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const SCORE = -3;

/**
 * A rule of the sender's own with a small score. It reads the border that SpamAssassin itself has found: the first
 * relay outside, in a field that no sender writes. Never trusted_networks, which moves the border past the sender.
 */
export const spamassassin: Target = {
  id: 'spamassassin',
  product: 'SpamAssassin',
  versions: 'SpamAssassin 4.0',
  kind: 'antispam',
  language: 'spamassassin',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['spamassassin.lint', 'spamassassin.border', 'spamassassin.signed', 'spamassassin.no-rate'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'SpamAssassin 4.0.1' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'SpamAssassin 4.0.1' },
  ],

  apply(request) {
    const { gates, left } = patterned(request);
    const networks = gates.flatMap(({ ranges }) => ranges.map(octetPattern));
    const rule = ruleOf(request);
    return {
      text: `${header(request, spamassassin, 'apply')}
header   ${rule} X-Spam-Relays-External =~ /^\\[ ip=(?:${networks.join('|')}) /
describe ${rule} ${tagOf(request)}
tflags   ${rule} nice
score    ${rule} ${SCORE}
`,
      place: { how: 'own-file', file: fileOf(request) },
      also: [{ text: `${RESTART}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = patterned(request);
    const ask = (address: Ip) =>
      `printf 'Received: from probe.invalid (probe.invalid [%s]) by mx.invalid with ESMTP id 1; Mon, 5 Jan 2026 12:00:00 +0000\\nSubject: probe\\n\\nprobe\\n' ${address} | spamassassin -L -t | grep -w ${ruleOf(request)}`;
    return {
      text: `${[
        header(request, spamassassin, 'verify'),
        'spamassassin --lint',
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, spamassassin, 'undo')}
rm -f ${fileOf(request)}
${RESTART}
`,
      left: [],
    };
  },
};

/** The daemon has had three names, and where amavis calls the library there is none. */
const RESTART =
  'spamassassin --lint && for unit in spamd spamassassin amavis; do systemctl try-restart $unit 2>/dev/null || :; done';

/** IPv6 in short forms has no pattern that is exact and can still be read. */
function patterned(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.family' });
}

function ruleOf({ slug }: AllowRequest): string {
  return `POSTERN_${slug.toUpperCase()}`;
}

function fileOf({ slug }: AllowRequest): string {
  return `/etc/spamassassin/postern-${slug}.cf`;
}
