import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/** Jails that watch log-ins: a sender's servers have no business there. */
const LOGINS = String.raw`(?![a-z0-9_-]*(?:ssh|sasl|auth|login|imap|pop3|dovecot|recidive))`;

const JAIL = `${LOGINS}[a-z][a-z0-9_-]{0,39}`;

/** An address, a network or a host name. */
const IGNORED = '(?!-)[0-9A-Za-z-]{0,63}[.:][0-9A-Za-z.:/-]{1,99}';

/** The machine itself, which a jail must never ban. */
const OWN = ['127.0.0.1/8', '::1'];

/**
 * The addresses that the mail jails ignore. `ignoreip` of a jail replaces the earlier one, and a jail cannot name the
 * earlier one where none is set: the present value is carried, and never under [DEFAULT], which is sshd's too.
 */
export const fail2ban: Target = {
  id: 'fail2ban',
  product: 'Fail2ban',
  versions: 'Fail2ban 1.0',
  kind: 'ban',
  language: 'ini',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'no', greylist: 'no', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'jails',
      pattern: new RegExp(`^${JAIL}(?:,${JAIL}){0,7}$`),
      default: null,
      command: 'fail2ban-client status',
    },
    {
      key: 'ignoreip',
      pattern: new RegExp(`^${IGNORED}(?: ${IGNORED}){0,199}$`),
      default: null,
      command: 'fail2ban-client get postfix ignoreip',
    },
  ],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['fail2ban.jails', 'fail2ban.same-value', 'fail2ban.last-file', 'fail2ban.unban', 'fail2ban.no-rate'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Fail2ban 1.0.2' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'traffic', tool: 'Fail2ban 1.0.2' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const ignored = [...new Set([...OWN, ...answerTo(request, 'ignoreip').split(' '), ...ranges])].join(' ');
    return {
      text: `${[
        header(request, fail2ban, 'apply'),
        ...jailsOf(request).flatMap((jail) => [`[${jail}]`, `ignoreip = ${ignored}`]),
      ].join('\n')}\n`,
      place: { how: 'own-file', file: fileOf(request) },
      also: [{ text: `${RELOAD}\n`, language: 'sh', place: { how: 'run' } }],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, fail2ban, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        ...jailsOf(request).flatMap((jail) => [
          ...gates.map(({ ranges }) => `fail2ban-client get ${jail} ignoreip | grep -F ${ranges[0]} # exit 0`),
          `fail2ban-client get ${jail} banip`,
        ]),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, fail2ban, 'undo')}
rm -f ${fileOf(request)}
${RELOAD}
`,
      left: [],
    };
  },
};

const RELOAD = 'fail2ban-client -t && fail2ban-client reload';

function jailsOf(request: AllowRequest): string[] {
  return [...new Set(answerTo(request, 'jails').split(','))];
}

function fileOf({ slug }: AllowRequest): string {
  return `/etc/fail2ban/jail.d/postern-${slug}.local`;
}
