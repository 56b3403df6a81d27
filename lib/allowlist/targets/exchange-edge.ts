import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { powershellWord } from '../powershell.ts';
import { probesOf } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** The IP Allow list of an Edge server: broad, since the anti-spam agents behind it no longer look. */
export const exchangeEdge: Target = {
  id: 'exchange-edge',
  product: 'Microsoft Exchange Edge Transport',
  versions: 'Exchange Server 2016, 2019, SE',
  kind: 'mta',
  language: 'powershell',
  shown: 'last',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'no', reputation: 'lifts', content: 'lifts' },
  skips: ['spf', 'spam', 'phishing'],
  keeps: ['dkim', 'dmarc', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'date',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['exchange-edge.skips', 'exchange-edge.rate', 'exchange-edge.by-comment', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/powershell/module/exchange/add-ipallowlistentry',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges).map((range) => `  ${powershellWord(range)}`);
    const ends = request.until === null ? '' : ` -ExpirationTime ([datetime]${powershellWord(request.until)})`;
    return {
      text: `${header(request, exchangeEdge, 'apply')}
${removal(request)}
@(
${ranges.join(',\n')}
) | ForEach-Object { Add-IPAllowListEntry -IPRange $_ -Comment ${powershellWord(noteOf(request, NOTE_BYTES))}${ends} }
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, exchangeEdge, 'verify'),
        "Get-IPAllowListEntry | Format-Table 'IPRange', 'Comment', 'ExpirationTime', 'HasExpired'",
        ...gates.flatMap(({ ranges }) => {
          const { inside, outside } = probesOf(ranges);
          return [
            `Get-IPAllowListEntry -IPAddress ${powershellWord(inside)}`,
            `Get-IPAllowListEntry -IPAddress ${powershellWord(outside)} # outside`,
          ];
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, exchangeEdge, 'undo')}\n${removal(request)}\n`, left: [] };
  },
};

/** By the tag in the comment: an equal entry of the admin's stays. */
function removal(request: AllowRequest): string {
  const tag = powershellWord(`^${tagOf(request)}( |$)`);
  return `Get-IPAllowListEntry | Where-Object Comment -Match ${tag} | Remove-IPAllowListEntry -Confirm:$false`;
}
