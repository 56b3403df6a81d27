import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { askService, portQuestion } from '../policy-service.ts';
import type { Target } from '../target.ts';

const RELOAD = 'systemctl restart postgrey';

/** Lines of the list of clients: what is no address becomes a host name, and a leading zero another network. */
export const postgrey: Target = {
  id: 'postgrey',
  product: 'Postgrey',
  versions: 'Postgrey 1.37',
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
      default: '/etc/postgrey/whitelist_clients.local',
      command: 'ls /etc/postgrey/',
    },
    portQuestion('10023'),
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['greylist.restart', 'greylist.no-rate', 'filters.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Postgrey 1.37' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'Postgrey 1.37' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: fileBlock(request, postgrey, ranges),
      place: { how: 'into', file: answerTo(request, 'file') },
      also: [{ text: `${RELOAD}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, postgrey, 'verify'), ...askService(gates, answerTo(request, 'port'))].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, postgrey, 'undo')}
${withoutBlocks(request, postgrey, [answerTo(request, 'file')])}
${RELOAD}
`,
      left: [],
    };
  },
};
