import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { removeUnused, withoutEntry, writeTable } from '../postfix-list.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const PARAMETER = 'postscreen_access_list';

/**
 * A table of its own: postscreen knows permit, reject and dunno alone, and at smtpd's word ignores the rest of its
 * list. It stands first, since the first table that knows an address decides.
 */
export const postfixPostscreen: Target = {
  id: 'postfix-postscreen',
  product: 'Postfix postscreen',
  versions: 'Postfix 3.7',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'separate-step', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { noteBytes: 255 },
  expiry: 'no',
  questions: [],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['postfix-postscreen.only-if-used', 'postfix-postscreen.rate', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Postfix 3.7.11' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'Postfix 3.7.11' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const file = fileOf(request);
    return {
      text: `${header(request, postfixPostscreen, 'apply')}
${writeTable(request, file, ranges, 'permit')}
now=$(postconf -h ${PARAMETER})
case $now in
*cidr:${file}*) ;;
*) postconf -e "${PARAMETER} = cidr:${file}\${now:+, $now}" ;;
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
        header(request, postfixPostscreen, 'verify'),
        `postconf ${PARAMETER}`,
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
        "grep -h 'postscreen.*LISTED' /var/log/mail.log | tail",
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const file = fileOf(request);
    return {
      text: `${header(request, postfixPostscreen, 'undo')}
${withoutEntry(PARAMETER, `cidr:${file}`)}
${removeUnused(file)}
`,
      left: [],
    };
  },
};

function fileOf({ slug }: AllowRequest): string {
  return `/etc/postfix/postern-${slug}-postscreen.cidr`;
}
