import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const RELOAD = 'systemctl reload mailscanner';

/** Lines of the ruleset “Is Definitely Not Spam”, above its default. Never of the rulesets for viruses or content. */
export const mailscanner: Target = {
  id: 'mailscanner',
  product: 'MailScanner',
  versions: 'MailScanner 5',
  kind: 'antispam',
  language: 'lines',
  reverse: 'sh',
  shown: 'last',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: ['spam'],
  keeps: ['spf', 'dkim', 'dmarc', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'file',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/MailScanner/rules/spam.whitelist.rules',
      command: "grep -rn '^Is Definitely Not Spam' /etc/MailScanner",
    },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['mailscanner.skips', 'mailscanner.narrower', 'mailscanner.reload', 'mailscanner.no-rate'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://github.com/MailScanner/v5/blob/master/common/etc/MailScanner/rules/README',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = listed(request);
    const rules = gates.flatMap(({ ranges }) => ranges.map((range) => `From: ${range} yes`));
    return {
      text: fileBlock(request, mailscanner, rules),
      place: { how: 'before-line', file: answerTo(request, 'file'), line: 'FromOrTo: default no' },
      also: [{ text: `${RELOAD}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = listed(request);
    return {
      text: `${[
        header(request, mailscanner, 'verify'),
        'MailScanner --lint',
        `grep -nE '^From|postern:' ${answerTo(request, 'file')}`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, mailscanner, 'undo')}
${withoutBlocks(request, mailscanner, [answerTo(request, 'file')])}
${RELOAD}
`,
      left: [],
    };
  },
};

function listed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}
