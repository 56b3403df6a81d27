import { answerTo } from '../answers.ts';
import { SENDER_DOMAINS } from '../domains.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { powershellWord } from '../powershell.ts';
import { probeComment } from '../probes.ts';
import { countSplit, splitNetworks } from '../split.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Nobody reads more lines before pasting them; a limit of the product is not documented. */
const MOST_LINES = 256;

/** A partner connector by address. Whether it helps against throttling is disputed: it comes last. */
export const m365Connector: Target = {
  id: 'm365-connector',
  product: 'Microsoft 365: partner connector',
  versions: 'Exchange Online',
  kind: 'cloud',
  language: 'powershell',
  shown: 'last',
  layers: { connect: 'no', rate: 'unknown', greylist: 'no', reputation: 'unknown', content: 'no' },
  skips: ['reputation'],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  limits: { lines: MOST_LINES, noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [{ ...SENDER_DOMAINS, default: null }],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: [
    'm365-connector.rate-disputed',
    'm365-connector.skips',
    'm365-connector.plain',
    'm365.split',
    'm365.behind-gateway',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/new-inboundconnector',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  lines(request) {
    return countSplit(known(request).gates.flatMap(({ ranges }) => ranges));
  },

  apply(request) {
    const { gates, left } = known(request);
    const ranges = splitNetworks(gates.flatMap((gate) => gate.ranges)).map((range) => `    ${powershellWord(range)}`);
    const domains = answerTo(request, 'domains').split(',').map(powershellWord);
    return {
      text: `${[
        header(request, m365Connector, 'apply'),
        '$connector = @{',
        `  Name = ${nameOf(request)}`,
        `  ConnectorType = 'Partner'`,
        `  SenderDomains = @(${domains.join(', ')})`,
        `  SenderIPAddresses = @(\n${ranges.join(',\n')}\n  )`,
        '  RequireTls = $false',
        '  RestrictDomainsToIPAddresses = $false',
        `  Comment = ${powershellWord(noteOf(request, NOTE_BYTES))}`,
        '}',
        removal(request),
        'New-InboundConnector @connector',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${[
        header(request, m365Connector, 'verify'),
        ...gates.map(({ ranges }) => `${probeComment(ranges)}; message trace: ${nameOf(request)}`),
        `Get-InboundConnector -Identity ${nameOf(request)} | Format-List 'Name', 'Enabled', 'ConnectorType', 'SenderDomains', 'SenderIPAddresses', 'RequireTls', 'RestrictDomainsToIPAddresses', 'Comment'`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, m365Connector, 'undo')}\n${removal(request)}\n`, left: [] };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.family' });
}

function nameOf({ slug }: AllowRequest): string {
  return powershellWord(`postern_${slug}`);
}

function removal(request: AllowRequest): string {
  return `Get-InboundConnector | Where-Object Name -EQ ${nameOf(request)} | Remove-InboundConnector -Confirm:$false`;
}
