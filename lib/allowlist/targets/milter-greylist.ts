import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { Target } from '../target.ts';

/** Access-list entries above the default: the first that matches decides. */
export const milterGreylist: Target = {
  id: 'milter-greylist',
  product: 'milter-greylist',
  versions: 'milter-greylist 4',
  kind: 'antispam',
  language: 'lines',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'lifts', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'rate'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'file',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/milter-greylist/greylist.conf',
      command: 'ls /etc/milter-greylist/greylist.conf /etc/mail/greylist.conf',
    },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['milter-greylist.before-default', 'milter-greylist.reads', 'greylist.no-rate', 'filters.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://manpages.ubuntu.com/manpages/trusty/en/man5/greylist.conf.5.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: fileBlock(
        request,
        milterGreylist,
        ranges.map((range) => `racl "postern_${request.slug}" whitelist addr ${range}`),
      ),
      place: { how: 'before-line', file: answerTo(request, 'file'), line: 'racl greylist default' },
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, milterGreylist, 'verify'),
        `grep -nE '^racl ("postern_${request.slug}"|greylist default)' ${answerTo(request, 'file')}`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, milterGreylist, 'undo')}
${withoutBlocks(request, milterGreylist, [answerTo(request, 'file')])}
`,
      left: [],
    };
  },
};
