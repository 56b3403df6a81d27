import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { removeUnused, withoutEntry, writeTable } from '../postfix-list.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const LISTS =
  'smtpd_client_restrictions smtpd_helo_restrictions smtpd_sender_restrictions smtpd_recipient_restrictions';

/** A block list, a greylisting service or a table of the admin's own: up to four of them, with commas. */
const ENTRIES =
  /^(?:reject_rbl_client(?: [a-z0-9.-]{1,253})?|check_policy_service (?:unix|inet):[A-Za-z0-9_./:-]{1,200}|check_client_access [a-z]{2,12}:\/[A-Za-z0-9_./-]{1,200})(?:,(?:reject_rbl_client(?: [a-z0-9.-]{1,253})?|check_policy_service (?:unix|inet):[A-Za-z0-9_./:-]{1,200}|check_client_access [a-z]{2,12}:\/[A-Za-z0-9_./-]{1,200})){0,3}$/;

/**
 * A permit before the block lists and the greylisting, in every list that has them. It ends its list: where another
 * policy service stands behind, SPF for one, the list stays as it is and is printed. Never OK on the right side: before
 * reject_unauth_destination that is an open relay.
 */
export const postfixAccess: Target = {
  id: 'postfix-access',
  product: 'Postfix restrictions',
  versions: 'Postfix 3.7',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'rate'],
  families: 'both',
  limits: { noteBytes: 255 },
  expiry: 'no',
  questions: [
    {
      key: 'before',
      pattern: ENTRIES,
      default: 'reject_rbl_client',
      command: 'postconf -n smtpd_client_restrictions smtpd_recipient_restrictions',
    },
  ],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['postfix-access.ends-list', 'postfix-access.one-line', 'postfix-access.rate', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Postfix 3.7.11' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'Postfix 3.7.11' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const file = fileOf(request);
    const before = answerTo(request, 'before')
      .replaceAll('.', String.raw`\.`)
      .replaceAll(',', '|');
    return {
      text: `${header(request, postfixAccess, 'apply')}
${writeTable(request, file, ranges, 'permit_auth_destination')}
for list in ${LISTS}; do
  now=$(postconf -h $list)
  case $now in *cidr:${file}*) continue ;; esac
  new=$(printf '%s\\n' "$now" | sed -E 's#(^|[, ])(${before})([, ]|$)#\\1${entryOf(request)}, \\2\\3#')
  [ "$new" != "$now" ] || continue
  case $(printf '%s\\n' "\${new#*${file}}" | sed -E 's#(${before})##g') in
  *check_policy_service*) echo "$list = $now" >&2 ;;
  *) postconf -e "$list = $new" ;;
  esac
done
postfix reload
postconf -n | grep -F '${entryOf(request)}'
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) => `postmap -q ${address} cidr:${fileOf(request)}`;
    return {
      text: `${[
        header(request, postfixAccess, 'verify'),
        `postconf -n | grep -F '${entryOf(request)}'`,
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, postfixAccess, 'undo')}
for list in ${LISTS}; do
${withoutEntry('$list', entryOf(request)).replaceAll(/^/gm, '  ')}
done
${removeUnused(fileOf(request))}
`,
      left: [],
    };
  },
};

function fileOf({ slug }: AllowRequest): string {
  return `/etc/postfix/postern-${slug}-access.cidr`;
}

function entryOf(request: AllowRequest): string {
  return `check_client_access cidr:${fileOf(request)}`;
}
