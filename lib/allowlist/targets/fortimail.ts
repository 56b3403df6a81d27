import type { Cidr } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { lookSteps } from '../look-steps.ts';
import { noteOf, tagOf } from '../note.ts';
import { absent, PRESENT } from '../present.ts';
import { step } from '../step.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 63;

const EXEMPT = 'antispam greylist exempt';
const POLICIES = 'Policy > IP Policy > IP Policy';
const LOG = 'Monitor > Log > History';

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/;

/** Settings of today's policy that scan, as `profile-antispam=inbound,profile-antivirus=high`, or `none`. */
const PROFILES =
  /^(?:none|(?:profile-(?:antispam|antivirus|content|dlp|ip-pool)=[A-Za-z0-9_.-]{1,63}|exclusive=(?:enable|disable))(?:,(?:profile-(?:antispam|antivirus|content|dlp|ip-pool)=[A-Za-z0-9_.-]{1,63}|exclusive=(?:enable|disable))){0,5})$/;

/**
 * Exempt from greylisting, and for each range a policy with a session profile without limits. `edit 0` takes the next
 * free id, which nobody knows before: the undo finds the policies by their comment and the exemptions by their range.
 */
export const fortimail: Target = {
  id: 'fortimail',
  product: 'Fortinet FortiMail',
  versions: 'FortiMail 6.4–8.0',
  kind: 'gateway',
  language: 'fortios',
  reverse: 'steps',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'lifts', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation'],
  families: 'ipv4',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'session-profile', pattern: NAME, default: null, command: 'show profile session' },
    { key: 'profiles', pattern: PROFILES, default: null, command: 'show policy ip' },
    { key: 'before', pattern: /^[1-9]\d{0,9}$/, default: null, command: 'show policy ip' },
    { ...PRESENT, command: `show ${EXEMPT}` },
  ],
  repeat: 'doubles',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'fortimail.session-profile',
    'fortimail.move',
    'fortimail.next-id',
    'fortimail.session-stays',
    'gateway.in-front',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.fortinet.com/document/fortimail/6.4.0/cli-reference/427619',
      read: '2026-11-24',
    },
    {
      part: 'rate',
      level: 'docs',
      url: 'https://docs.fortinet.com/document/fortimail/7.4.2/cli-reference/924636/policy-ip',
      read: '2026-11-24',
    },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = known(request);
    return {
      text: `${[
        header(request, fortimail, 'apply'),
        ...inTable(
          EXEMPT,
          exempted(request).map((range) => [`set sender-ip ${range}`]),
        ),
        ...inTable(
          'policy ip',
          gates.flatMap(({ ranges }) => ranges.map((range) => policyLines(request, range))),
        ),
      ].join('\n')}\n`,
      steps: [
        step('open', { menu: POLICIES }),
        step('look', { where: 'Comment', what: tagOf(request) }),
        step('before', { what: `ID ${answerTo(request, 'before')}` }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = known(request);
    return {
      text: `${header(request, fortimail, 'verify')}\n`,
      steps: [
        step('run', { command: `show ${EXEMPT}` }),
        step('look', { where: POLICIES, what: tagOf(request) }),
        ...lookSteps(gates, LOG),
      ],
      left,
    };
  },

  undo(request) {
    const exempt = exempted(request);
    return {
      text: `${header(request, fortimail, 'undo')}\n`,
      steps: [
        step('run', { command: 'show policy ip' }),
        step('delete-tagged', { where: 'config policy ip', field: 'comment', tag: tagOf(request) }),
        ...(exempt.length === 0
          ? []
          : [step('run', { command: `show ${EXEMPT}` }), step('delete-each', { where: `config ${EXEMPT}` }, exempt)]),
      ],
      left: [],
    };
  },
};

function known(request: AllowRequest): ReturnType<typeof fit> {
  return fit(request, { 6: 'left.unverified' });
}

/** What the list of exemptions does not hold already: it keeps no comments. */
function exempted(request: AllowRequest): Cidr[] {
  return absent(
    request,
    known(request).gates.flatMap(({ ranges }) => ranges),
  );
}

function inTable(table: string, entries: readonly (readonly string[])[]): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap((settings) => [' edit 0', ...settings.map((line) => `  ${line}`), ' next']);
  return [`config ${table}`, ...lines, 'end'];
}

function policyLines(request: AllowRequest, range: Cidr): string[] {
  return [
    `set client ${range}`,
    'set action scan',
    `set profile-session "${answerTo(request, 'session-profile')}"`,
    ...profileLines(answerTo(request, 'profiles')),
    `set comment "${noteOf(request, NOTE_BYTES)}"`,
  ];
}

/** A policy scans with its own profiles only: those of today's policy go with it. */
function profileLines(profiles: string): string[] {
  if (profiles === 'none') return [];
  return profiles.split(',').map((pair) => {
    const [key, value] = pair.split('=', 2);
    return `set ${key} ${key === 'exclusive' ? value : `"${value}"`}`;
  });
}
