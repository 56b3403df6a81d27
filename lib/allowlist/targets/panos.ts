import type { Cidr } from '../../base/cidr.ts';
import type { Ip } from '../../base/ip.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf } from '../note.ts';
import { groupName, objectName } from '../object-name.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 255;

/** Longest name of an object. */
const NAME_LENGTH = 63;

const ZONE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,30}$/;

/** What today's rule scans with: `group=strict`, or `virus=default,vulnerability=strict`, or `none`. */
const PROFILES =
  /^(?:none|group=[A-Za-z0-9_][A-Za-z0-9_. -]{0,62}|(?:virus|spyware|vulnerability|url-filtering|file-blocking|wildfire-analysis|data-filtering)=[A-Za-z0-9_][A-Za-z0-9_. -]{0,62}(?:,(?:virus|spyware|vulnerability|url-filtering|file-blocking|wildfire-analysis|data-filtering)=[A-Za-z0-9_][A-Za-z0-9_. -]{0,62}){0,6})$/;

/**
 * Addresses, a group, a service of port 25 alone and a rule at the top. The commit is the admin's: it publishes what
 * everybody has pending.
 */
export const panos: Target = {
  id: 'panos',
  product: 'Palo Alto Networks PAN-OS',
  versions: 'PAN-OS 9–11',
  kind: 'filter',
  language: 'panos',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'separate-step', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'from-zone', pattern: ZONE, default: 'untrust', command: 'show running security-policy' },
    { key: 'to-zone', pattern: ZONE, default: 'dmz', command: 'show running security-policy' },
    MX,
    { key: 'profiles', pattern: PROFILES, default: null, command: 'show running security-policy' },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'panos.commit',
    'panos.profiles',
    'panos.rate-dos-rule',
    'panos.zone-protection',
    'panos.panorama',
    'filter.next-layers',
  ],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.paloaltonetworks.com/pan-os/9-1/pan-os-admin/policy/use-address-object-to-represent-ip-addresses/address-objects.html',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const names = rangesOf(gates).map((range) => addressName(request, range));
    const note = noteOf(request, NOTE_BYTES);
    const name = groupName(request);
    const rule = ruleOf(request);
    return {
      text: `${[
        header(request, panos, 'apply'),
        'configure',
        ...rangesOf(gates).map((range) => `set address ${addressName(request, range)} ip-netmask ${range}`),
        ...names.map((address) => `set address ${address} description "${note}"`),
        `set address-group ${name} static [ ${names.join(' ')} ]`,
        `set address-group ${name} description "${note}"`,
        `set service ${name} protocol tcp port 25`,
        `set service ${name} description "${note}"`,
        `set ${rule} from ${answerTo(request, 'from-zone')}`,
        `set ${rule} to ${answerTo(request, 'to-zone')}`,
        `set ${rule} source ${name}`,
        `set ${rule} destination [ ${gates.flatMap(({ mx }) => mx).join(' ')} ]`,
        `set ${rule} application smtp`,
        `set ${rule} service ${name}`,
        ...profileLines(answerTo(request, 'profiles')).map((profile) => `set ${rule} profile-setting ${profile}`),
        `set ${rule} description "${note}"`,
        `set ${rule} action allow`,
        `set ${rule} log-end yes`,
        `move ${rule} top`,
        ...pending(),
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const zones = `from ${answerTo(request, 'from-zone')} to ${answerTo(request, 'to-zone')}`;
    const match = (source: Ip, host: Ip) =>
      `test security-policy-match source ${source} destination ${host} destination-port 25 protocol 6 ${zones}`;
    return {
      text: `${[
        header(request, panos, 'verify'),
        ...gates.flatMap(({ ranges, mx: [host] }) => {
          const { inside, outside } = probesOf(ranges);
          if (host === undefined) return [];
          return [match(inside, host), '# outside', match(outside, host)];
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request);
    return {
      text: `${[
        header(request, panos, 'undo'),
        'configure',
        `delete ${ruleOf(request)}`,
        `delete address-group ${groupName(request)}`,
        ...rangesOf(gates).map((range) => `delete address ${addressName(request, range)}`),
        `delete service ${groupName(request)}`,
        ...pending(),
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function rangesOf(gates: readonly Gate[]): Cidr[] {
  return gates.flatMap(({ ranges }) => ranges);
}

/** Letters, digits, blank, `-` and `_` alone. */
function addressName(request: AllowRequest, range: Cidr): string {
  return objectName(request, range, NAME_LENGTH).replaceAll('.', '-');
}

function ruleOf(request: AllowRequest): string {
  return `rulebase security rules ${groupName(request)}`;
}

/** A rule scans with its own profiles only: those of today's rule go with it. */
function profileLines(profiles: string): string[] {
  if (profiles === 'none') return [];
  return profiles.split(',').map((pair) => {
    const [key = '', name = ''] = pair.split('=', 2);
    return key === 'group' ? `group "${name}"` : `profiles ${key} "${name}"`;
  });
}

/** What is to be looked at before the commit. */
function pending(): string[] {
  return ['run show config diff', 'validate full', '# commit'];
}
