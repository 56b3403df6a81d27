import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** First in the file: ferm keeps the order of its text, and the first rule that fits decides. */
export const ferm: Target = {
  id: 'ferm',
  product: 'ferm',
  versions: 'ferm 2.5',
  kind: 'filter',
  language: 'ferm',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [
    {
      key: 'file',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/etc/ferm/ferm.conf',
      command: 'systemctl cat ferm',
    },
    {
      key: 'chain',
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,27}$/,
      default: 'INPUT',
      command: 'iptables -vnL --line-numbers',
    },
    { ...MX, unless: { key: 'chain', is: 'INPUT' } },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['iptables.other-tables', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'ferm 2.5.1' },
    { part: 'rate', level: 'traffic', tool: 'ferm 2.5.1' },
    { part: 'undo', level: 'traffic', tool: 'ferm 2.5.1' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const file = answerTo(request, 'file');
    return {
      text: fileBlock(
        request,
        ferm,
        gates.flatMap((gate) => ruleLines(request, gate)),
      ),
      place: { how: 'first-in', file },
      also: [{ text: `ferm --interactive ${file}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, ferm, 'verify'),
        ...gates.flatMap(({ version, ranges }) => [
          `${version === 4 ? 'iptables' : 'ip6tables'} -w -vnL ${answerTo(request, 'chain')} --line-numbers`,
          probeComment(ranges),
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const file = answerTo(request, 'file');
    return {
      text: `${header(request, ferm, 'undo')}
${withoutBlocks(request, ferm, [file], { check: 'ferm --noexec $file.new' })}
ferm ${file}
`,
      left: [],
    };
  },
};

function ruleLines(request: AllowRequest, { version, ranges, mx }: Gate): string[] {
  const name = `$postern_${request.slug}${version}`;
  const rule = [
    'proto tcp dport 25',
    `saddr ${name}`,
    ...(mx.length > 0 ? [`daddr (${mx.join(' ')})`] : []),
    ...(request.until === null ? [] : [`mod time datestop "${request.until}T00:00:00"`]),
    `mod comment comment "${noteOf(request, NOTE_BYTES)}" ACCEPT;`,
  ].join(' ');
  return [
    `@def ${name} = (${ranges.join(' ')});`,
    `domain ${version === 4 ? 'ip' : 'ip6'} table filter chain ${answerTo(request, 'chain')} { ${rule} }`,
  ];
}
