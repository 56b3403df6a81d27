import { networkOf } from '../../base/cidr.ts';
import { ipVersion } from '../../base/ip.ts';
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

const NOTE_BYTES = 200;

/** Longest name of an address. */
const NAME_LENGTH = 63;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/;

/** What today's policy does with a permitted session, as `utm-policy=mail,idp-policy=dmz`, or `none`. */
const SERVICES =
  /^(?:none|(?:utm-policy|idp-policy|idp|application-firewall|advanced-anti-malware-policy|security-intelligence-policy|ssl-proxy)(?:=[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})?(?:,(?:utm-policy|idp-policy|idp|application-firewall|advanced-anti-malware-policy|security-intelligence-policy|ssl-proxy)(?:=[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})?){0,6})$/;

/** Services whose name stands behind a word of its own. */
const NAMED_BY: Readonly<Record<string, string>> = { 'application-firewall': 'rule-set', 'ssl-proxy': 'profile-name' };

const BOOK = 'security address-book global';

/** Addresses, a set and a policy in front of the first. The configuration is locked, so a commit takes only this. */
export const junosSrx: Target = {
  id: 'junos-srx',
  product: 'Juniper SRX',
  versions: 'Junos 12.1 and later',
  kind: 'filter',
  language: 'junos',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [
    { key: 'from-zone', pattern: NAME, default: 'untrust', command: 'show security zones terse' },
    { key: 'to-zone', pattern: NAME, default: 'dmz', command: 'show security zones terse' },
    MX,
    { key: 'before', pattern: NAME, default: null, command: 'show security policies' },
    { key: 'services', pattern: SERVICES, default: null, command: 'show security policies detail' },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'itself',
  notes: [
    'junos.commit',
    'junos-srx.services',
    'junos-srx.rate-screens',
    'junos-srx.global-book',
    'filter.next-layers',
  ],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const policy = policyOf(request);
    return {
      text: `${[
        header(request, junosSrx, 'apply'),
        'configure exclusive',
        ...rangesOf(gates).flatMap((range) => {
          const name = objectName(request, range, NAME_LENGTH);
          return [
            `set ${BOOK} address ${name} ${range}`,
            `set ${BOOK} address-set ${groupName(request)} address ${name}`,
          ];
        }),
        ...hostsOf(gates).map((host) => `set ${BOOK} address ${hostName(request, host)} ${networkOfHost(host)}`),
        `set ${policy} description "${noteOf(request, NOTE_BYTES)}"`,
        `set ${policy} match source-address ${groupName(request)}`,
        ...hostsOf(gates).map((host) => `set ${policy} match destination-address ${hostName(request, host)}`),
        `set ${policy} match application junos-smtp`,
        `set ${policy} then permit`,
        ...serviceLines(answerTo(request, 'services')).map(
          (service) => `set ${policy} then permit application-services ${service}`,
        ),
        `set ${policy} then log session-close`,
        `insert ${policy} before policy ${answerTo(request, 'before')}`,
        'show | compare',
        'commit check',
        'commit confirmed 5',
        '# commit',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const zones = `from-zone ${answerTo(request, 'from-zone')} to-zone ${answerTo(request, 'to-zone')}`;
    const match = (source: Ip, host: Ip) =>
      `show security match-policies ${zones} source-ip ${source} destination-ip ${host} source-port 40000 destination-port 25 protocol tcp`;
    return {
      text: `${[
        header(request, junosSrx, 'verify'),
        ...gates.flatMap(({ ranges, mx: [host] }) => {
          const { inside, outside } = probesOf(ranges);
          if (host === undefined) return [];
          return [match(inside, host), '# outside', match(outside, host)];
        }),
        `show security policies hit-count ${zones}`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request);
    return {
      text: `${[
        header(request, junosSrx, 'undo'),
        'configure exclusive',
        `delete ${policyOf(request)}`,
        `delete ${BOOK} address-set ${groupName(request)}`,
        ...rangesOf(gates).map((range) => `delete ${BOOK} address ${objectName(request, range, NAME_LENGTH)}`),
        ...hostsOf(gates).map((host) => `delete ${BOOK} address ${hostName(request, host)}`),
        'show | compare',
        'commit check',
        'commit and-quit',
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function policyOf(request: AllowRequest): string {
  const zones = `from-zone ${answerTo(request, 'from-zone')} to-zone ${answerTo(request, 'to-zone')}`;
  return `security policies ${zones} policy ${groupName(request)}`;
}

function rangesOf(gates: readonly Gate[]): Gate['ranges'][number][] {
  return gates.flatMap(({ ranges }) => ranges);
}

function hostsOf(gates: readonly Gate[]): Ip[] {
  return gates.flatMap(({ mx }) => mx);
}

function networkOfHost(host: Ip): Gate['ranges'][number] {
  return networkOf(host, ipVersion(host) === 4 ? 32 : 128);
}

/** Our own entries for the mail servers: what the admin's are called, and hold, may change. */
function hostName(request: AllowRequest, host: Ip): string {
  return objectName(request, networkOfHost(host), NAME_LENGTH);
}

function serviceLines(services: string): string[] {
  if (services === 'none') return [];
  return services.split(',').map((service) => {
    const [key = '', name] = service.split('=', 2);
    return [key, ...(NAMED_BY[key] ? [NAMED_BY[key]] : []), ...(name ? [name] : [])].join(' ');
  });
}
