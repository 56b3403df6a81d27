import { cidrBounds } from '../../base/cidr.ts';
import type { Cidr } from '../../base/cidr.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { MX_OBJECT, MX_OBJECT6, mxObject, unreachable } from '../mx-object.ts';
import { noteOf } from '../note.ts';
import { groupName, objectName } from '../object-name.ts';
import { probeComment } from '../probes.ts';
import { shellWord } from '../shell.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Longest name that we give. */
const NAME_LENGTH = 79;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,63}$/;

/**
 * Networks, a group and a rule at the top, in one session: it publishes its own changes alone, and nothing where a
 * command fails. What is there already is not added again.
 */
export const checkpoint: Target = {
  id: 'checkpoint',
  product: 'Check Point',
  versions: 'R80 and later, management API',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'layer', pattern: NAME, default: 'Network', command: 'mgmt_cli show access-layers' },
    { key: 'package', pattern: NAME, default: 'standard', command: 'mgmt_cli show packages' },
    { ...MX_OBJECT, command: 'mgmt_cli show hosts' },
    { ...MX_OBJECT6, command: 'mgmt_cli show hosts' },
  ],
  repeat: 'guarded',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['checkpoint.install', 'checkpoint.rate-ips', 'checkpoint.threat-prevention', 'filter.next-layers'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.ansible.com/ansible/latest/modules/cp_mgmt_access_rule_module.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request, unreachable(request));
    const note = shellWord(noteOf(request, NOTE_BYTES));
    const group = shellWord(groupName(request));
    return {
      text: session(request, 'apply', [
        ...unlessThere(`group name ${group}`, `comments ${note}`),
        ...rangesOf(gates).flatMap((range) =>
          unlessThere(objectOf(request, range), `${valueOf(range)} groups.1 ${group} comments ${note}`),
        ),
        ...unlessThere(ruleOf(request), ruleLine(request, gates)),
      ]),
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unreachable(request));
    return {
      text: `${[
        header(request, checkpoint, 'verify'),
        `mgmt_cli show group name ${shellWord(groupName(request))}`,
        `mgmt_cli show ${ruleOf(request)} show-hits true`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request, unreachable(request));
    return {
      text: session(request, 'undo', [
        ...ifThere(ruleOf(request)),
        ...ifThere(`group name ${shellWord(groupName(request))}`),
        ...rangesOf(gates).flatMap((range) => ifThere(objectOf(request, range))),
      ]),
      left: [],
    };
  },
};

/** A subshell, so that the first error ends it and not the admin's; its session id is nobody else's to read. */
function session(request: AllowRequest, part: 'apply' | 'undo', lines: readonly string[]): string {
  return `${[
    header(request, checkpoint, part),
    '(',
    'set -e',
    'umask 077',
    'session=$(mktemp)',
    `trap 'mgmt_cli discard -s "$session"; mgmt_cli logout -s "$session"; rm -f "$session"' EXIT`,
    'mgmt_cli login >"$session"',
    ...lines,
    'mgmt_cli publish -s "$session"',
    `mgmt_cli install-policy policy-package ${shellWord(answerTo(request, 'package'))} -s "$session"`,
    ')',
  ].join('\n')}\n`;
}

function unlessThere(object: string, settings: string): string[] {
  return [`mgmt_cli show ${object} -s "$session" >/dev/null ||`, `  mgmt_cli add ${object} ${settings} -s "$session"`];
}

function ifThere(object: string): string[] {
  return [
    `if mgmt_cli show ${object} -s "$session" >/dev/null; then`,
    `  mgmt_cli delete ${object} -s "$session"`,
    'fi',
  ];
}

function rangesOf(gates: readonly Gate[]): Cidr[] {
  return gates.flatMap(({ ranges }) => ranges);
}

function ruleOf(request: AllowRequest): string {
  return `access-rule name ${shellWord(groupName(request))} layer ${shellWord(answerTo(request, 'layer'))}`;
}

function ruleLine(request: AllowRequest, gates: readonly Gate[]): string {
  const destinations = gates.map(
    ({ version }, index) => `destination.${index + 1} ${shellWord(mxObject(request, version))}`,
  );
  const source = `source ${shellWord(groupName(request))}`;
  const comments = `comments ${shellWord(noteOf(request, NOTE_BYTES))}`;
  return `position top ${source} ${destinations.join(' ')} service 'smtp' action 'Accept' track 'Log' ${comments}`;
}

/** A network of one address is a host. */
function isHost(range: Cidr): boolean {
  const { first, last } = cidrBounds(range);
  return first === last;
}

function objectOf(request: AllowRequest, range: Cidr): string {
  return `${isHost(range) ? 'host' : 'network'} name ${shellWord(objectName(request, range, NAME_LENGTH))}`;
}

function valueOf(range: Cidr): string {
  const [address = ''] = range.split('/', 1);
  const { version, prefix } = cidrBounds(range);
  return isHost(range)
    ? `ipv${version}-address ${address}`
    : `subnet${version} ${address} mask-length${version} ${prefix}`;
}
