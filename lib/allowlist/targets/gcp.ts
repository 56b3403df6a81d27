import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** As Google names networks, tags and rules (RFC 1035). */
const NAME = /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/** One rule per family, for the instances that bear the mail server's tag: a rule takes one family only. */
export const gcp: Target = {
  id: 'gcp',
  product: 'Google Cloud VPC firewall',
  versions: 'gcloud CLI',
  kind: 'cloud',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'network', pattern: NAME, default: 'default', command: 'gcloud compute networks list' },
    {
      key: 'tag',
      pattern: NAME,
      default: null,
      command: "gcloud compute instances list --format='table(name, tags.items.list())'",
    },
    {
      key: 'priority',
      pattern: /^(?:[1-9]\d{0,3}|[1-5]\d{4})$/,
      default: '900',
      command: 'gcloud compute firewall-rules list --sort-by=priority',
    },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['gcp.tag', 'gcp.priority', 'gcp.logging', 'cloud.no-rate', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'parser', tool: 'Google Cloud SDK 528.0.0' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'parser', tool: 'Google Cloud SDK 528.0.0' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, gcp, 'apply'), ...gates.map((gate) => create(request, gate))].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, gcp, 'verify'),
        ...gates.flatMap((gate) => [
          probeComment(gate.ranges),
          `gcloud compute firewall-rules describe ${nameOf(request, gate)}`,
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, gcp, 'undo')}\n${remove(request, [{ version: 4 }, { version: 6 }])}\n`,
      left: [],
    };
  },

  difference(from, to) {
    const { gates, left } = fit(to);
    const old = fit(from).gates.map(({ version }) => version);
    const gone = old.filter((version) => !gates.some((gate) => gate.version === version));
    return {
      text: `${[
        header(to, gcp, 'apply'),
        ...gates.map((gate) => (old.includes(gate.version) ? update(to, gate) : create(to, gate))),
        ...gone.map((version) => remove(to, [{ version }])),
      ].join('\n')}\n`,
      left,
    };
  },
};

function nameOf({ slug }: AllowRequest, { version }: Pick<Gate, 'version'>): string {
  return `postern-${slug}-smtp${version === 4 ? '' : '-v6'}`;
}

function create(request: AllowRequest, gate: Gate): string {
  return [
    `gcloud compute firewall-rules create ${nameOf(request, gate)} \\`,
    `  --network=${answerTo(request, 'network')} --direction=INGRESS --priority=${answerTo(request, 'priority')} --action=ALLOW --rules=tcp:25 \\`,
    `  --target-tags=${answerTo(request, 'tag')} --enable-logging \\`,
    ...sourcesOf(request, gate),
  ].join('\n');
}

/** All sources at once: what is not named any longer closes. */
function update(request: AllowRequest, gate: Gate): string {
  return [`gcloud compute firewall-rules update ${nameOf(request, gate)} \\`, ...sourcesOf(request, gate)].join('\n');
}

function sourcesOf(request: AllowRequest, { ranges }: Gate): string[] {
  return [`  --description=${shellWord(noteOf(request, NOTE_BYTES))} \\`, `  --source-ranges=${ranges.join(',')}`];
}

function remove(request: AllowRequest, gates: readonly Pick<Gate, 'version'>[]): string {
  const names = gates.map((gate) => nameOf(request, gate)).join(' ');
  return `gcloud compute firewall-rules list --filter='name=(${names})' --format='value(name)' |
  xargs -r gcloud compute firewall-rules delete --quiet`;
}
