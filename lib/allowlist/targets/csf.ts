import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probeComment, probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

const FILE = '/etc/csf/csf.allow';

/** Advanced filters, one a range, that name port and direction: an address alone would open every port. */
export const csf: Target = {
  id: 'csf',
  product: 'ConfigServer Security & Firewall (csf)',
  versions: 'csf 14–15',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['csf.ipv6', 'csf.lfd', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://sentinelfirewall.org/docs/usage/allow-deny-filters',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const note = noteOf(request, NOTE_BYTES);
    const lines = gates.flatMap(({ ranges }) => ranges).map((range) => `tcp|in|d=25|s=${range} # ${note}`);
    // In front of the rest, so that a last line without its end stays as it is.
    return {
      text: `${header(request, csf, 'apply')}
{
  cat <<'LINES'
${lines.join('\n')}
LINES
  ${others(request)}
} >${FILE}.new && cat ${FILE}.new >${FILE}
rm -f ${FILE}.new
csf -r
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, csf, 'verify'),
        `grep -n '# ${tagOf(request)} ' ${FILE}`,
        ...gates.flatMap(({ ranges }) => [probeComment(ranges), `csf -g ${probesOf(ranges).inside}`]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, csf, 'undo')}
${others(request)} >${FILE}.new && cat ${FILE}.new >${FILE}
rm -f ${FILE}.new
csf -r
`,
      left: [],
    };
  },
};

/** The file without our lines. */
function others(request: AllowRequest): string {
  return `sed '/^tcp|in|d=25|s=[^ ]* # ${tagOf(request)} /d' ${FILE}`;
}
