import { addDays } from '../day.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { powershellWord } from '../powershell.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** The last day that the list's screen offers; an entry without an end is not made. */
const MOST_DAYS = 90;

/** Allow entries for IPv6, which override IP filtering alone. The list takes no IPv4. */
export const m365Tabl: Target = {
  id: 'm365-tabl',
  product: 'Microsoft 365: Tenant Allow/Block List',
  versions: 'Exchange Online',
  kind: 'cloud',
  language: 'powershell',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'ipv6',
  // Allow entries without Defender for Office 365.
  limits: { entries: 500, noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['m365-tabl.only-ipv6', 'm365-tabl.ends', 'm365.no-rate', 'm365.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/new-tenantallowblocklistitems',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    {
      part: 'undo',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchangepowershell/remove-tenantallowblocklistitems',
      read: '2026-11-24',
    },
  ],

  apply(request) {
    const { gates, left } = known(request);
    const ranges = gates.flatMap((gate) => gate.ranges).map((range) => `  ${powershellWord(range)}`);
    return {
      text: `${header(request, m365Tabl, 'apply')}
${removal(request)}
@(
${ranges.join(',\n')}
) | ForEach-Object { New-TenantAllowBlockListItems -ListType IP -Allow -Entries $_ -ExpirationDate ${powershellWord(endOf(request))} -Notes ${powershellWord(noteOf(request, NOTE_BYTES))} }
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${[
        header(request, m365Tabl, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        "Get-TenantAllowBlockListItems -ListType IP -Allow | Format-Table 'Value', 'Action', 'ExpirationDate', 'Notes'",
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, m365Tabl, 'undo')}\n${removal(request)}\n`, left: [] };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 4: 'left.family' });
}

/** The day that was asked for, else that of the review; UTC, and never later than the list allows. */
function endOf({ today, review, until }: AllowRequest): string {
  const latest = addDays(today, MOST_DAYS);
  const wanted = until ?? review;
  return `${wanted < latest ? wanted : latest} 00:00:00Z`;
}

/** By the tag in the notes: an equal entry of the admin's stays. */
function removal(request: AllowRequest): string {
  const tag = powershellWord(`^${tagOf(request)}( |$)`);
  return `Get-TenantAllowBlockListItems -ListType IP -Allow | Where-Object Notes -Match ${tag} | ForEach-Object { Remove-TenantAllowBlockListItems -ListType IP -Ids $_.Identity }`;
}
