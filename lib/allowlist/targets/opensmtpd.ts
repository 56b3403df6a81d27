import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/** A table, a filter that bypasses, and its name at the head of the listener's chain. */
export const opensmtpd: Target = {
  id: 'opensmtpd',
  product: 'OpenSMTPD',
  versions: 'OpenSMTPD 6.8',
  kind: 'mta',
  language: 'opensmtpd',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'separate-step', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'file',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/smtpd.conf',
      command: 'ls /etc/smtpd.conf /etc/mail/smtpd.conf',
    },
    {
      key: 'chain',
      pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/,
      default: null,
      command: "grep -nE '^(filter|listen)' /etc/smtpd.conf",
    },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['opensmtpd.connect-only', 'opensmtpd.restart', 'opensmtpd.no-rate', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'OpenSMTPD 6.8.0p2' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'OpenSMTPD 6.8.0p2' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const name = nameOf(request);
    const ranges = gates.flatMap((gate) => gate.ranges).map((range) => `"${range}"`);
    const file = answerTo(request, 'file');
    return {
      text: fileBlock(request, opensmtpd, [
        `table ${name} { ${ranges.join(', ')} }`,
        `filter ${name} phase connect match src <${name}> bypass`,
      ]),
      place: { how: 'before-line', file, line: `filter ${answerTo(request, 'chain')} chain` },
      also: [
        { text: `${name}, \\\n`, place: { how: 'first-in', file: `filter ${answerTo(request, 'chain')} chain { }` } },
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const file = answerTo(request, 'file');
    return {
      text: `${[
        header(request, opensmtpd, 'verify'),
        `smtpd -n -f ${file}`,
        `grep -nw ${nameOf(request)} ${file}`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, opensmtpd, 'undo')}
${withoutBlocks(request, opensmtpd, [answerTo(request, 'file')], {
  edits: chainEdits(nameOf(request)),
  check: 'smtpd -n -f $file.new',
})}
rcctl restart smtpd 2>/dev/null || systemctl restart opensmtpd
`,
      left: [],
    };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

/**
 * Our name and what parts it from the next one: a comma, and the end of the line where it was pasted with one; the whole
 * line where nothing else stands in it.
 */
function chainEdits(name: string): string[] {
  const entry = String.raw`\([^[:alnum:]_-]\)${name},[[:blank:]]*`;
  const alone = String.raw`/^${name},[[:blank:]]*\\$/d`;
  return [alone, `/${entry}\\\\$/{N;s/${entry}\\\\\\n[[:blank:]]*/\\1/;}`, `s/${entry}/\\1/g`];
}
