import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import { MX } from '../questions.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, Target } from '../target.ts';

/** Longest description of a rule. */
const NOTE_BYTES = 140;

/** No blank, and no sign in front: both are words of the shell and of az. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,78}[A-Za-z0-9_]$/;

/** One rule per family before those that deny: the lowest number decides. The same name again replaces the rule. */
export const azureNsg: Target = {
  id: 'azure-nsg',
  product: 'Azure network security group',
  versions: 'Azure CLI 2',
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
    { key: 'resource-group', pattern: NAME, default: null, command: 'az network nsg list --output table' },
    { key: 'nsg', pattern: NAME, default: null, command: 'az network nsg list --output table' },
    {
      key: 'priority',
      pattern: /^(?:[1-9]\d\d|[1-3]\d{3}|40[0-8]\d)$/,
      default: '200',
      command: 'az network nsg rule list --resource-group RG --nsg-name NSG --output table',
    },
    MX,
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['azure-nsg.priority', 'azure-nsg.private-address', 'cloud.no-rate', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'docs', url: 'https://learn.microsoft.com/cli/azure/network/nsg/rule', read: '2026-11-24' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'docs', url: 'https://learn.microsoft.com/cli/azure/network/nsg/rule', read: '2026-11-24' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[header(request, azureNsg, 'apply'), ...gates.map((gate) => create(request, gate))].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, azureNsg, 'verify'),
        ...gates.flatMap((gate) => [probeComment(gate.ranges), `az network nsg rule show ${ruleOf(request, gate)}`]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${[
        header(request, azureNsg, 'undo'),
        ...([4, 6] as const).map((version) => remove(request, { version })),
      ].join('\n')}\n`,
      left: [],
    };
  },

  difference(from, to) {
    const { gates, left } = fit(to);
    const gone = fit(from).gates.filter(({ version }) => !gates.some((gate) => gate.version === version));
    return {
      text: `${[
        header(to, azureNsg, 'apply'),
        ...gates.map((gate) => create(to, gate)),
        ...gone.map((gate) => remove(to, gate)),
      ].join('\n')}\n`,
      left,
    };
  },
};

function ruleOf(request: AllowRequest, { version }: Pick<Gate, 'version'>): string {
  const [group, nsg] = [answerTo(request, 'resource-group'), answerTo(request, 'nsg')].map(shellWord);
  return `--resource-group ${group} --nsg-name ${nsg} --name ${shellWord(`postern-${request.slug}${version}`)}`;
}

function create(request: AllowRequest, gate: Gate): string {
  const priority = Number(answerTo(request, 'priority')) + (gate.version === 4 ? 0 : 1);
  return [
    `az network nsg rule create ${ruleOf(request, gate)} \\`,
    `  --priority ${priority} --direction Inbound --access Allow --protocol Tcp \\`,
    `  --description ${shellWord(noteOf(request, NOTE_BYTES))} \\`,
    `  --destination-port-ranges 25 --destination-address-prefixes ${gate.mx.join(' ')} --source-address-prefixes \\`,
    gate.ranges.map((range) => `  ${range}`).join(' \\\n'),
  ].join('\n');
}

function remove(request: AllowRequest, gate: Pick<Gate, 'version'>): string {
  return `az network nsg rule delete ${ruleOf(request, gate)}`;
}
