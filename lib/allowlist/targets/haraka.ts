import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { countOctetKeys, OCTET_LINES, octetKeys } from '../octets.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/** The limits of haraka-plugin-limit that count per host. */
const SECTIONS = ['rate_conn', 'rate_rcpt_host'] as const;

/** Keys of limit.ini by octets, where 0 is no limit and the longest key wins. */
export const haraka: Target = {
  id: 'haraka',
  product: 'Haraka',
  versions: 'haraka-plugin-limit 1.2',
  kind: 'mta',
  language: 'lines',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'lifts', greylist: 'separate-step', reputation: 'separate-step', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'limit-ini',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/haraka/config/limit.ini',
      command: 'ls /etc/haraka/config/limit.ini',
    },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['haraka.sections', 'haraka.concurrency', 'haraka.next-layers', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'docs', url: 'https://github.com/haraka/haraka-plugin-limit', read: '2026-11-24' },
    { part: 'rate', level: 'docs', url: 'https://github.com/haraka/haraka-plugin-limit', read: '2026-11-24' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return SECTIONS.length * countOctetKeys(keyed(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = keyed(request);
    const keys = gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys)).map(({ text }) => `${text}=0`);
    const [first, second] = SECTIONS.map((section) => ({
      text: fileBlock(request, haraka, keys),
      place: { how: 'below-line', file: answerTo(request, 'limit-ini'), line: `[${section}]` } as const,
    }));
    if (!first || !second) throw new Error('two sections');
    return { ...first, also: [second], left };
  },

  verify(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${[
        header(request, haraka, 'verify'),
        `grep -nE '^\\[rate_(conn|rcpt_host)\\]|postern:|=0$' ${answerTo(request, 'limit-ini')}`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, haraka, 'undo')}
${withoutBlocks(request, haraka, [answerTo(request, 'limit-ini')])}
`,
      left: [],
    };
  },
};

/** The plugin never splits an IPv6 address: a network of them is no key. */
function keyed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.family' });
}
