import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/** A whitelist among the parsers: events of these addresses never reach a scenario. For versions without allowlists. */
export const crowdsecParser: Target = {
  id: 'crowdsec-parser',
  product: 'CrowdSec before 1.6.8',
  versions: 'CrowdSec 1.4–1.6',
  kind: 'ban',
  language: 'yaml',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['crowdsec-parser.older', 'crowdsec.every-scenario', 'crowdsec.decisions', 'crowdsec.no-rate'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'CrowdSec 1.4.6' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'CrowdSec 1.4.6' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: `${[
        header(request, crowdsecParser, 'apply'),
        `name: ${scalar(`postern/${request.slug}`)}`,
        `description: ${scalar(noteOf(request, NOTE_BYTES))}`,
        'whitelist:',
        `  reason: ${scalar(tagOf(request))}`,
        '  cidr:',
        ...ranges.map((range) => `    - ${scalar(range)}`),
      ].join('\n')}\n`,
      place: { how: 'own-file', file: fileOf(request) },
      also: [{ text: `${RELOAD}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const probes = gates.flatMap(({ ranges }) => Object.values(probesOf(ranges)));
    return {
      text: `${[
        header(request, crowdsecParser, 'verify'),
        `${TEST} # exit 0`,
        `ls -l ${fileOf(request)} # exit 0`,
        ...probes.map((address) => `cscli decisions list --ip ${address}`),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, crowdsecParser, 'undo')}
rm -f ${fileOf(request)}
${RELOAD}
`,
      left: [],
    };
  },
};

const TEST = 'crowdsec -t -c /etc/crowdsec/config.yaml';

const RELOAD = `${TEST} && systemctl reload crowdsec`;

/** In single quotes, where YAML gives nothing a meaning but the quote itself. */
function scalar(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function fileOf({ slug }: AllowRequest): string {
  return `/etc/crowdsec/parsers/s02-enrich/postern-${slug}.yaml`;
}
