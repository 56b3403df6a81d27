import { answerTo } from '../answers.ts';
import { SENDER_DOMAINS } from '../domains.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 1024;

/** A mail-flow rule: from these ranges and with a DMARC pass, no spam scoring. The narrowest lever there is for IPv4. */
export const m365Rule: Target = {
  id: 'm365-rule',
  product: 'Microsoft 365',
  versions: 'Exchange Online',
  kind: 'cloud',
  language: 'powershell',
  shown: 'labelled',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spam'],
  keeps: ['spf', 'dkim', 'dmarc', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv4',
  // A rule holds 8,192 characters; a range takes up to 21 of them.
  limits: { entries: 300, noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [SENDER_DOMAINS],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['m365-rule.skips-spam', 'm365-rule.no-rate', 'm365-rule.needs-dmarc', 'm365-rule.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/new-transportrule',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, { 6: 'left.family' });
    const domains = answerTo(request, 'domains').split(',').filter(Boolean);
    const ranges = gates.flatMap((gate) => gate.ranges);
    return {
      text: `${[
        header(request, m365Rule, 'apply', '#'),
        '$rule = @{',
        `  Name = ${nameOf(request)}`,
        `  SenderIpRanges = @(\n${ranges.map((range) => `    ${quote(range)}`).join(',\n')}\n  )`,
        `  HeaderContainsMessageHeader = 'Authentication-Results'`,
        `  HeaderContainsWords = 'dmarc=pass'`,
        ...(domains.length > 0 ? [`  SenderDomainIs = @(${domains.map(quote).join(', ')})`] : []),
        '  SetSCL = -1',
        ...(request.until === null ? [] : [`  ExpiryDate = [datetime]${quote(request.until)}`]),
        `  Comments = ${quote(noteOf(request, NOTE_BYTES))}`,
        '}',
        removal(request),
        'New-TransportRule @rule',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, { 6: 'left.family' });
    return {
      text: `${[
        header(request, m365Rule, 'verify', '#'),
        ...gates.map((gate) => {
          const { inside, outside } = probesOf(gate.ranges);
          return `# inside ${inside}, outside ${outside}; X-Forefront-Antispam-Report: SFV:SKN, SCL:-1`;
        }),
        `Get-TransportRule -Identity ${nameOf(request)} | Format-List 'Name', 'State', 'Priority', 'SenderIpRanges', 'HeaderContainsWords', 'SetSCL', 'ExpiryDate', 'Comments'`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, m365Rule, 'undo', '#')}\n${removal(request)}\n`, left: [] };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return quote(`postern_${slug}`);
}

function removal(request: AllowRequest): string {
  return `Get-TransportRule | Where-Object Name -EQ ${nameOf(request)} | Remove-TransportRule -Confirm:$false`;
}

/** Only validated addresses, domains and notes come here; the doubling is for the day somebody forgets. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
