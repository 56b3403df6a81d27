import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeLines } from '../probes.ts';
import type { Target } from '../target.ts';

/** Read by Exim as a host list, at every mail: nothing has to be reloaded. */
const FILE = '/etc/greylistd/whitelist-hosts';

/** Lines of the list of hosts that Exim does not send through greylistd. */
export const greylistd: Target = {
  id: 'greylistd',
  product: 'greylistd',
  versions: 'greylistd 0.8, Exim 4.96',
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
  questions: [],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['greylistd.named', 'greylist.no-rate', 'filters.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'Exim 4.96' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: fileBlock(
        request,
        greylistd,
        gates.flatMap((gate) => gate.ranges),
      ),
      place: { how: 'into', file: FILE },
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) => `exim4 -be '\${if match_ip{${address}}{${FILE}}{yes}{no}}' | grep -x yes`;
    return {
      text: `${[
        header(request, greylistd, 'verify'),
        `grep -rn ${FILE} /etc/exim4`,
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, greylistd, 'undo')}\n${withoutBlocks(request, greylistd, [FILE])}\n`,
      left: [],
    };
  },
};
