import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/**
 * An ipset and a rich rule a family, told to the files alone until the reload: the old and the new list change places at
 * once. The rule has no comment; its set is called after us, and carries the note.
 */
export const firewalld: Target = {
  id: 'firewalld',
  product: 'firewalld',
  versions: 'firewalld 1.3',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { entries: 65_536, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    {
      key: 'zone',
      pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,16}$/,
      default: 'public',
      command: 'firewall-cmd --get-active-zones',
    },
  ],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['firewalld.reload', 'firewalld.this-host', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'firewalld 1.3.3' },
    { part: 'rate', level: 'traffic', tool: 'firewalld 1.3.3' },
    { part: 'undo', level: 'traffic', tool: 'firewalld 1.3.3' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, firewalld, 'apply'),
        ...removal(request),
        ...gates.flatMap((gate) => setLines(request, gate)),
        ...gates.map(
          ({ version }) =>
            `firewall-cmd --permanent --zone=${answerTo(request, 'zone')} --add-rich-rule='rule priority="-100" family="ipv${version}" source ipset="${setOf(request, version)}" port port="25" protocol="tcp" accept'`,
        ),
        'firewall-cmd --reload',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, firewalld, 'verify'),
        `firewall-cmd --zone=${answerTo(request, 'zone')} --list-rich-rules`,
        ...gates.flatMap(({ version, ranges }) => [
          `firewall-cmd --info-ipset=${setOf(request, version)}`,
          ...probeLines(
            ranges,
            (address) => `firewall-cmd --ipset=${setOf(request, version)} --query-entry=${address}`,
          ),
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[header(request, firewalld, 'undo'), ...removal(request), 'firewall-cmd --reload'].join('\n')}\n`,
      left: [],
    };
  },
};

function setOf({ slug }: AllowRequest, version: 4 | 6): string {
  return `postern_${slug}${version}`;
}

function setLines(request: AllowRequest, { version, ranges }: Gate): string[] {
  const set = setOf(request, version);
  return [
    `firewall-cmd --permanent --new-ipset=${set} --type=hash:net --option=family=${version === 4 ? 'inet' : 'inet6'}`,
    `firewall-cmd --permanent --ipset=${set} --set-description='${noteOf(request, NOTE_BYTES)}'`,
    `for range in ${ranges.join(' ')}; do firewall-cmd --permanent --ipset=${set} --add-entry="$range"; done`,
  ];
}

/** Every rule that names a set of ours, whatever else it says, and then the set. */
function removal(request: AllowRequest): string[] {
  const cmd = 'firewall-cmd --permanent';
  const zone = `--zone=${answerTo(request, 'zone')}`;
  return [
    `for set in ${setOf(request, 4)} ${setOf(request, 6)}; do`,
    `  ${cmd} ${zone} --list-rich-rules | grep "source ipset=\\"$set\\"" | while read -r rule; do ${cmd} ${zone} --remove-rich-rule="$rule"; done`,
    `  if ${cmd} --info-ipset=$set >/dev/null 2>&1; then ${cmd} --delete-ipset=$set; fi`,
    'done',
  ];
}
