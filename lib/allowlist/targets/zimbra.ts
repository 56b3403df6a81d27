import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { cutEntry, removeUnused, writeTable } from '../postfix-list.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const ATTRIBUTE = 'zimbraMtaPostscreenAccessList';

const PRESENT = `now=$(zmprov gacf ${ATTRIBUTE} | sed 's/^${ATTRIBUTE}: *//')`;

/** postscreen's table, named through zmprov: what postconf sets, zmconfigd overwrites. */
export const zimbra: Target = {
  id: 'zimbra',
  product: 'Zimbra',
  versions: 'Zimbra 8.7–10',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { noteBytes: 255 },
  expiry: 'no',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['zimbra.as-zimbra', 'zimbra.look-first', 'zimbra.rate', 'zimbra.undo-twice', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://wiki.zimbra.com/wiki/Zimbra_Collaboration_Postscreen',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const file = fileOf(request);
    return {
      text: `${header(request, zimbra, 'apply')}
zmprov gacf | sed -n '/^zimbraMtaPostscreen.*Action/p'
${writeTable(request, file, ranges, 'permit')}
${PRESENT}
case $now in
*cidr:${file}*) ;;
*) zmprov mcf ${ATTRIBUTE} "cidr:${file}\${now:+, $now}" ;;
esac
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) => `postmap -q ${address} cidr:${fileOf(request)}`;
    return {
      text: `${[
        header(request, zimbra, 'verify'),
        'postconf postscreen_access_list',
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const file = fileOf(request);
    return {
      text: `${header(request, zimbra, 'undo')}
${PRESENT}
old=$(printf '%s\\n' "$now" | sed -E '${cutEntry(`cidr:${file}`)}')
[ "$old" = "$now" ] || zmprov mcf ${ATTRIBUTE} "$old"
${removeUnused(file)}
`,
      left: [],
    };
  },
};

function fileOf({ slug }: AllowRequest): string {
  return `/opt/zimbra/conf/postern-${slug}.cidr`;
}
