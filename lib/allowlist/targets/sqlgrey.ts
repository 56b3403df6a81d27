import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { askService, portQuestion } from '../policy-service.ts';
import type { Target } from '../target.ts';

const RELOAD = 'systemctl reload sqlgrey';

/** Lines of the local list of clients by address, which no update of SQLgrey overwrites. */
export const sqlgrey: Target = {
  id: 'sqlgrey',
  product: 'SQLgrey',
  versions: 'SQLgrey 1.8',
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
      default: '/etc/sqlgrey/clients_ip_whitelist.local',
      command: 'grep -w conf_dir /etc/sqlgrey/sqlgrey.conf',
    },
    portQuestion('2501'),
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['greylist.reload', 'greylist.no-rate', 'filters.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'SQLgrey 1.8.0' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'SQLgrey 1.8.0' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: fileBlock(request, sqlgrey, ranges),
      place: { how: 'into', file: answerTo(request, 'file') },
      also: [{ text: `${RELOAD}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, sqlgrey, 'verify'), ...askService(gates, answerTo(request, 'port'))].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, sqlgrey, 'undo')}
${withoutBlocks(request, sqlgrey, [answerTo(request, 'file')])}
${RELOAD}
`,
      left: [],
    };
  },
};
