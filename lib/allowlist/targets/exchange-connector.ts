import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { powershellWord } from '../powershell.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** A Receive connector of its own: the most specific RemoteIPRanges win. Anonymous, so it grants no right to relay. */
export const exchangeConnector: Target = {
  id: 'exchange-connector',
  product: 'Microsoft Exchange Server',
  versions: 'Exchange Server 2016, 2019, SE',
  kind: 'mta',
  language: 'powershell',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { entries: 1200, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    {
      key: 'server',
      pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/,
      default: null,
      command: 'Get-ExchangeServer | Format-Table Name, ServerRole',
    },
    {
      key: 'role',
      pattern: /^(?:FrontendTransport|HubTransport|Edge)$/,
      default: 'FrontendTransport',
      command: 'Get-ReceiveConnector | Format-Table Identity, TransportRole, Bindings',
    },
  ],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['exchange-connector.each-server', 'exchange-connector.settings', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/new-receiveconnector',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/new-receiveconnector',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const role = answerTo(request, 'role');
    const ranges = gates.flatMap((gate) => gate.ranges).map((range) => `    ${powershellWord(range)}`);
    const bindings = gates.map(({ version }) => powershellWord(version === 4 ? '0.0.0.0:25' : '[::]:25'));
    return {
      text: `${[
        header(request, exchangeConnector, 'apply'),
        '$connector = @{',
        `  Name = ${powershellWord(nameOf(request))}`,
        `  Server = ${powershellWord(answerTo(request, 'server'))}`,
        ...(role === 'Edge' ? [] : [`  TransportRole = ${powershellWord(role)}`]),
        `  Usage = 'Custom'`,
        `  Bindings = @(${bindings.join(', ')})`,
        `  RemoteIPRanges = @(\n${ranges.join(',\n')}\n  )`,
        `  PermissionGroups = 'AnonymousUsers'`,
        `  AuthMechanism = 'Tls'`,
        `  MessageRateLimit = 'unlimited'`,
        `  MaxInboundConnectionPerSource = 'unlimited'`,
        '  MaxInboundConnectionPercentagePerSource = 100',
        `  ProtocolLoggingLevel = 'Verbose'`,
        `  Comment = ${powershellWord(noteOf(request, NOTE_BYTES))}`,
        '}',
        removal(request),
        'New-ReceiveConnector @connector',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, exchangeConnector, 'verify'),
        ...gates.map(({ ranges }) => `${probeComment(ranges)}; protocol log: ${identityOf(request)}`),
        `Get-ReceiveConnector -Identity ${powershellWord(identityOf(request))} | Format-List 'Name', 'RemoteIPRanges', 'PermissionGroups', 'AuthMechanism', 'MessageRateLimit', 'MaxInboundConnectionPerSource', 'Comment'`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, exchangeConnector, 'undo')}\n${removal(request)}\n`, left: [] };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

function identityOf(request: AllowRequest): string {
  return `${answerTo(request, 'server')}\\${nameOf(request)}`;
}

function removal(request: AllowRequest): string {
  return `Get-ReceiveConnector -Server ${powershellWord(answerTo(request, 'server'))} | Where-Object Name -EQ ${powershellWord(nameOf(request))} | Remove-ReceiveConnector -Confirm:$false`;
}
