import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { powershellWord } from '../powershell.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/** One rule under a name of ours, changed where it stands already: Windows would refuse the name a second time. */
export const windowsFirewall: Target = {
  id: 'windows-firewall',
  product: 'Windows Defender Firewall',
  versions: 'Windows Server 2012 and later',
  kind: 'filter',
  language: 'powershell',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: [
    'windows-firewall.no-rate',
    'windows-firewall.block-wins',
    'windows-firewall.group-policy',
    'filter.next-layers',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://learn.microsoft.com/en-us/powershell/module/netsecurity/new-netfirewallrule',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const name = powershellWord(nameOf(request));
    const ranges = gates.flatMap((gate) => gate.ranges).map(powershellWord);
    const rule = `-Description ${powershellWord(noteOf(request, NOTE_BYTES))} -RemoteAddress @(${ranges.join(', ')})`;
    // One statement from brace to brace: a console that reads line by line would end it before the word else.
    return {
      text: `${header(request, windowsFirewall, 'apply')}
if (Get-NetFirewallRule -Name ${name} -ErrorAction SilentlyContinue) {
  Set-NetFirewallRule -Name ${name} ${rule}
} else {
  New-NetFirewallRule -Name ${name} -DisplayName ${powershellWord(`Postern ${request.slug}`)} -Group 'Postern' -Direction Inbound -Action Allow -Protocol TCP -LocalPort 25 ${rule}
}
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const rule = `Get-NetFirewallRule -PolicyStore ActiveStore -Name ${powershellWord(nameOf(request))}`;
    return {
      text: `${[
        header(request, windowsFirewall, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        rule,
        `${rule} | Get-NetFirewallAddressFilter`,
        `${rule} | Get-NetFirewallPortFilter`,
        "Get-NetFirewallPortFilter -PolicyStore ActiveStore | Where-Object { $_.LocalPort -contains '25' } | Get-NetFirewallRule | Where-Object { $_.Action -eq 'Block' }",
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, windowsFirewall, 'undo')}
Get-NetFirewallRule -Name ${powershellWord(nameOf(request))} -ErrorAction SilentlyContinue | Remove-NetFirewallRule
`,
      left: [],
    };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}
