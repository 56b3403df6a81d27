import type { Ip } from '../../base/ip.ts';
import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { countOctetKeys, OCTET_LINES, octetKeyOf, octetKeys } from '../octets.ts';
import type { OctetKey } from '../octets.ts';
import { probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/** An empty RBLSMTPD per octet key, with its last dot: without the dot, or with a prefix, a key never matches. */
export const tcpserver: Target = {
  id: 'tcpserver',
  product: 'qmail, tcpserver',
  versions: 'ucspi-tcp 0.88',
  kind: 'mta',
  language: 'lines',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'ipv4',
  limits: { lines: OCTET_LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'rules',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/tcp.smtp',
      command: "ps axww | grep -o 'tcpserver.*-x [^ ]*'",
    },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['tcpserver.above-default', 'tcpserver.tcprules', 'tcpserver.no-rate', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'ucspi-tcp 0.88' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'ucspi-tcp 0.88' },
  ],

  lines(request) {
    return countOctetKeys(keyed(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = keyed(request);
    const keys = gates.flatMap(({ ranges }) => ranges.flatMap(octetKeys));
    return {
      text: fileBlock(
        request,
        tcpserver,
        keys.map((key) => `${addressOf(key)}:allow,RBLSMTPD=""`),
      ),
      place: { how: 'first-in', file: answerTo(request, 'rules') },
      left,
    };
  },

  verify(request) {
    const { gates, left } = keyed(request);
    return {
      text: `${[header(request, tcpserver, 'verify'), ...gates.flatMap((gate) => probes(gate, cdbOf(request)))].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const rules = answerTo(request, 'rules');
    return {
      text: `${header(request, tcpserver, 'undo')}
${withoutBlocks(request, tcpserver, [rules])}
tcprules ${cdbOf(request)} ${rules}.tmp <${rules}
`,
      left: [],
    };
  },
};

function keyed(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.family' });
}

function addressOf({ text, open }: OctetKey): string {
  return open > 0 ? `${text}.` : text;
}

function cdbOf(request: AllowRequest): string {
  return `${answerTo(request, 'rules')}.cdb`;
}

/** tcprulescheck names the rule that decides. */
function probes({ ranges }: Gate, cdb: string): string[] {
  const { inside, outside } = probesOf(ranges);
  const ask = (address: Ip) =>
    `TCPREMOTEIP=${address} tcprulescheck ${cdb} | grep -Fx 'rule ${addressOf(octetKeyOf(address, ranges[0]))}:'`;
  return [`${ask(inside)} # exit 0`, `${ask(outside)} # exit 1`];
}
