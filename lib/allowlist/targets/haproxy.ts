import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { Target } from '../target.ts';

/** Accepted before the table counts: one line a range, since HAProxy takes 64 words a line and reads equal names as one. */
export const haproxy: Target = {
  id: 'haproxy',
  product: 'HAProxy',
  versions: 'HAProxy 2.6',
  kind: 'filter',
  language: 'haproxy',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'file',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/haproxy/haproxy.cfg',
      command: 'systemctl cat haproxy',
    },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['haproxy.frontend', 'haproxy.server-behind', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'HAProxy 2.6' },
    { part: 'rate', level: 'traffic', tool: 'HAProxy 2.6' },
    { part: 'undo', level: 'traffic', tool: 'HAProxy 2.6' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const name = `postern_${request.slug}`;
    const file = answerTo(request, 'file');
    return {
      text: fileBlock(request, haproxy, [
        ...gates.flatMap(({ ranges }) => ranges).map((range) => `    acl ${name} src ${range}`),
        `    tcp-request connection accept if ${name}`,
      ]),
      place: { how: 'before-line', file, line: 'tcp-request connection track-sc0' },
      also: [{ text: `haproxy -c -f ${file} && systemctl reload haproxy\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const file = answerTo(request, 'file');
    return {
      text: `${[
        header(request, haproxy, 'verify'),
        `haproxy -c -f ${file}`,
        `grep -nE 'postern_${request.slug}( |$)|track-sc|reject' ${file}`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, haproxy, 'undo')}
${withoutBlocks(request, haproxy, [answerTo(request, 'file')], { check: 'haproxy -c -f $file.new' })}
systemctl reload haproxy
`,
      left: [],
    };
  },
};
