import type { IpVersion } from '../../base/ip.ts';
import { answerTo } from '../answers.ts';
import { fit } from '../fit.ts';
import type { Gate } from '../fit.ts';
import { header } from '../header.ts';
import { tagOf } from '../note.ts';
import { absent, PRESENT } from '../present.ts';
import { probesOf } from '../probes.ts';
import { MX } from '../questions.ts';
import type { AllowRequest, LeftReason, Target } from '../target.ts';
import { withWildcard } from '../wildcard.ts';

const ACL = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const NUMBER = /^[1-9]\d{0,8}$/;

/** Lists are numbered by tens: so many lines fit in front of the first. */
const ROOM = 9;

/**
 * Permits with numbers below the first line. Numbers are not saved and an equal line is never entered twice: the undo
 * names what a line says, and leaves what stood there before. The remark is the bare tag, since only its whole text
 * removes it.
 */
export const ciscoIos: Target = {
  id: 'cisco-ios',
  product: 'Cisco IOS, IOS-XE',
  versions: 'IOS 12.4–15, IOS-XE 3–17',
  kind: 'filter',
  language: 'ios',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'no', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist', 'rate'],
  families: 'both',
  limits: { lines: ROOM, noteBytes: 0 },
  expiry: 'no',
  questions: [
    { key: 'acl', pattern: ACL, default: null, command: 'show ip interface | include access list' },
    { key: 'first', pattern: NUMBER, default: '10', command: 'show ip access-lists' },
    { key: 'acl6', pattern: ACL, default: '', command: 'show ipv6 interface | include access list' },
    { key: 'first6', pattern: NUMBER, default: '10', command: 'show ipv6 access-list' },
    MX,
    { ...PRESENT, command: 'show access-lists | include eq smtp' },
  ],
  repeat: 'same',
  renewal: 'undo-first',
  persists: 'step',
  notes: [
    'cisco-ios.dead-man',
    'cisco-ios.room',
    'cisco-ios.rate-zone-firewall',
    'cisco-ios.persist',
    'filter.next-layers',
  ],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  /** IPv4 lists can be numbered anew, IPv6 lists cannot. */
  lines(request) {
    const { gates } = fit(request, unnamed(request));
    const count = gates.filter(({ version }) => version === 6).flatMap((gate) => permits(request, gate)).length;
    return count < Number(answerTo(request, 'first6')) ? 0 : count;
  },

  apply(request) {
    const { gates, left } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, ciscoIos, 'apply', '!'),
        'configure terminal',
        ...gates.flatMap((gate) => [
          ...roomFor(request, gate),
          listOf(request, gate.version),
          ` no remark ${tagOf(request)}`,
          ` remark ${tagOf(request)}`,
          ...permits(request, gate).map((permit, index) => ` ${numbered(index + 1, gate.version)} ${permit}`),
          ' exit',
        ]),
        'end',
      ].join('\n')}\n`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, ciscoIos, 'verify', '!'),
        ...gates.flatMap(({ version, ranges }) => {
          const { inside, outside } = probesOf(ranges);
          const show = version === 4 ? 'show ip access-lists' : 'show ipv6 access-list';
          return [`${show} ${answerTo(request, aclKey(version))}`, `! inside ${inside}, outside ${outside}`];
        }),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const { gates } = fit(request, unnamed(request));
    return {
      text: `${[
        header(request, ciscoIos, 'undo', '!'),
        'configure terminal',
        ...gates.flatMap((gate) => [
          listOf(request, gate.version),
          ...permits(request, gate).map((permit) => ` no ${permit}`),
          ` no remark ${tagOf(request)}`,
          ' exit',
        ]),
        'end',
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function unnamed(request: AllowRequest): Partial<Record<IpVersion, LeftReason>> {
  return answerTo(request, 'acl6') === '' ? { 6: 'left.place' } : {};
}

function aclKey(version: IpVersion): string {
  return version === 4 ? 'acl' : 'acl6';
}

function listOf(request: AllowRequest, version: IpVersion): string {
  return `${version === 4 ? 'ip access-list extended' : 'ipv6 access-list'} ${answerTo(request, aclKey(version))}`;
}

function permits(request: AllowRequest, { ranges, mx }: Gate): string[] {
  return absent(request, ranges).flatMap((range) =>
    mx.map((host) => `permit tcp ${withWildcard(range)} host ${host} eq smtp`),
  );
}

function numbered(place: number, version: IpVersion): string {
  return version === 4 ? `${place}` : `sequence ${place}`;
}

/** The admin's own lines keep their order and get numbers behind ours. */
function roomFor(request: AllowRequest, gate: Gate): string[] {
  const count = permits(request, gate).length;
  if (gate.version === 6 || count < Number(answerTo(request, 'first'))) return [];
  return [`ip access-list resequence ${answerTo(request, 'acl')} ${count + 1} 10`];
}
