import type { Ip } from '../../base/ip.ts';
import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { countOctetKeys, OCTET_LINES, octetKeyOf, octetKeys } from '../octets.ts';
import { probesOf } from '../probes.ts';
import type { Target } from '../target.ts';

/** What each key says: no block list, no limits per client, no pause before the greeting. */
const ENTRIES = [
  ['Connect', 'OK'],
  ['ClientRate', '0'],
  ['ClientConn', '0'],
  ['GreetPause', '0'],
] as const;

/** Lines of the access map, by octets and groups of 16 bits: a prefix with a slash is taken and never matches. */
export const sendmail: Target = {
  id: 'sendmail',
  product: 'Sendmail',
  versions: 'Sendmail 8.17',
  kind: 'mta',
  language: 'lines',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'separate-step', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist'],
  families: 'both',
  limits: { lines: OCTET_LINES, noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'access',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/mail/access',
      command: "grep '^Kaccess' /etc/mail/sendmail.cf",
    },
    { key: 'map', pattern: /^(?:hash|btree|lmdb)$/, default: 'hash', command: "grep '^Kaccess' /etc/mail/sendmail.cf" },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['sendmail.features', 'sendmail.makemap', 'sendmail.first-key', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Sendmail 8.17.1.9' },
    { part: 'rate', level: 'traffic', tool: 'Sendmail 8.17.1.9' },
    { part: 'undo', level: 'traffic', tool: 'Sendmail 8.17.1.9' },
  ],

  lines(request) {
    return ENTRIES.length * countOctetKeys(request.ranges);
  },

  apply(request) {
    const { gates, left } = fit(request);
    const keys = gates.flatMap(({ version, ranges }) =>
      ranges.flatMap(octetKeys).map(({ text }) => `${family(version)}${text}`),
    );
    const lines = keys.flatMap((key) => ENTRIES.map(([word, value]) => `${word}:${key}\t${value}`));
    return {
      text: fileBlock(request, sendmail, lines),
      place: { how: 'into', file: answerTo(request, 'access') },
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, sendmail, 'verify'), ...gates.flatMap(probeKeys)].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const access = answerTo(request, 'access');
    return {
      text: `${header(request, sendmail, 'undo')}
${withoutBlocks(request, sendmail, [access])}
makemap ${answerTo(request, 'map')} ${access} <${access}
`,
      left: [],
    };
  },
};

function family(version: 4 | 6): string {
  return version === 4 ? '' : 'IPv6:';
}

/** The map itself is asked, by the key that an address of its kind falls under. */
function probeKeys({ version, ranges }: Gate): string[] {
  const { inside, outside } = probesOf(ranges);
  const ask = (address: Ip) =>
    `echo '/map access ClientRate:${family(version)}${octetKeyOf(address, ranges[0]).text}' | sendmail -bt | grep -F 'returns 0 (0)'`;
  return [`${ask(inside)} # exit 0`, `${ask(outside)} # exit 1`];
}
