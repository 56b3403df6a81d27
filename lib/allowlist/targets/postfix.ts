import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { removeUnused, withoutEntry, writeTable } from '../postfix-list.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const PARAMETER = 'smtpd_client_event_limit_exceptions';

/**
 * The exceptions from the limits per client. The present value, whose default is `$mynetworks`, is read when the text
 * runs: ours is added to it and taken out of it, so that nothing set meanwhile is lost. The right side of the map
 * never says OK: in another list that would be an open relay.
 */
export const postfix: Target = {
  id: 'postfix',
  product: 'Postfix',
  versions: 'Postfix 3.7',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'separate-step', reputation: 'separate-step', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: 255 },
  expiry: 'no',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['postfix.limits-per-minute', 'postfix.behind-gateway', 'postfix.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Postfix 3.7.11' },
    { part: 'rate', level: 'traffic', tool: 'Postfix 3.7.11' },
    { part: 'undo', level: 'traffic', tool: 'Postfix 3.7.11' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const file = fileOf(request);
    return {
      text: `${header(request, postfix, 'apply', '#')}
${writeTable(request, file, ranges, 'permit_auth_destination')}
now=$(postconf -h ${PARAMETER})
case $now in
*cidr:${file}*) ;;
*) postconf -e "${PARAMETER} = \${now:+$now, }cidr:${file}" ;;
esac
postfix reload
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) => `postmap -q ${address} cidr:${fileOf(request)}`;
    return {
      text: `${[
        header(request, postfix, 'verify', '#'),
        `postconf ${PARAMETER}`,
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const file = fileOf(request);
    return {
      text: `${header(request, postfix, 'undo', '#')}
${withoutEntry(PARAMETER, `cidr:${file}`)}
${removeUnused(file)}
`,
      left: [],
    };
  },
};

function fileOf({ slug }: AllowRequest): string {
  return `/etc/postfix/postern-${slug}.cidr`;
}
