import { describe, expect, test } from 'vitest';
import { parseCidr } from '../../../lib/base/cidr.ts';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { makeRequest } from '../../../lib/allowlist/request.ts';
import type { RequestInput } from '../../../lib/allowlist/request.ts';
import type { RefusalCode } from '../../../lib/allowlist/refusal.ts';
import { TARGETS } from '../../../lib/allowlist/targets/index.ts';
import { ciscoAsa } from '../../../lib/allowlist/targets/cisco-asa.ts';
import { fortigate } from '../../../lib/allowlist/targets/fortigate.ts';
import { iptables } from '../../../lib/allowlist/targets/iptables.ts';
import { m365Rule } from '../../../lib/allowlist/targets/m365-rule.ts';
import { nftables } from '../../../lib/allowlist/targets/nftables.ts';
import { plesk } from '../../../lib/allowlist/targets/plesk.ts';
import { postfix } from '../../../lib/allowlist/targets/postfix.ts';
import { sendmail } from '../../../lib/allowlist/targets/sendmail.ts';
import { tcpserver } from '../../../lib/allowlist/targets/tcpserver.ts';
import { IPV6, inputFor, profileOf, requestFor } from './requests.ts';

const own = [parseCidr('200.9.128.77/32') as Cidr];

/** One refusal a row: what is asked, and everything that must be said about it. */
const REFUSED: readonly (readonly [RefusalCode, RequestInput, Readonly<Record<string, string | number>>])[] = [
  ['list.empty', inputFor(nftables, { profile: profileOf() }), {}],
  [
    'list.too-long',
    inputFor(nftables, {
      profile: profileOf(...Array.from({ length: 1001 }, (_, i) => `108.${i >> 7}.${(i & 127) * 2}.0/32`)),
    }),
    { count: 1001, limit: 1000 },
  ],
  ['list.not-expressible', inputFor(m365Rule, { profile: profileOf(IPV6) }), { target: 'm365-rule' }],
  [
    'range.too-wide',
    inputFor(nftables, { profile: profileOf('108.174.0.0/15'), reason: 'all of it' }),
    { figure: '108.174.0.0/15', limit: 16 },
  ],
  [
    'range.too-wide',
    inputFor(nftables, { profile: profileOf('2a00::/31'), reason: 'all of it' }),
    { figure: '2a00::/31', limit: 32 },
  ],
  [
    'range.needs-reason',
    inputFor(nftables, { profile: profileOf('2a00:1450::/47') }),
    { figure: '2a00:1450::/47', limit: 48 },
  ],
  [
    'range.needs-reason',
    inputFor(nftables, { profile: profileOf('108.175.96.0/20', '200.9.128.0/32') }),
    { figure: '4097', limit: 4096 },
  ],
  [
    'range.special',
    inputFor(nftables, { profile: profileOf('10.9.0.0/24') }),
    { range: '10.9.0.0/24', block: '10.0.0.0/8', name: 'Private-Use' },
  ],
  ['range.own', inputFor(nftables, { ownNetworks: own }), { range: '200.9.128.0/24', own: '200.9.128.77/32' }],
  [
    'range.own',
    inputFor(ciscoAsa, { answers: { mx: '108.175.97.25' } }),
    { range: '108.175.97.0/24', own: '108.175.97.25/32' },
  ],
  [
    'target.entries',
    inputFor(m365Rule, {
      profile: profileOf(...Array.from({ length: 301 }, (_, i) => `108.175.${i >> 7}.${(i & 127) * 2}/32`)),
    }),
    { target: 'm365-rule', count: 301, limit: 300 },
  ],
  [
    'target.lines',
    inputFor(tcpserver, { profile: profileOf('108.175.97.0/25', '108.175.98.0/24', '108.175.99.128/25') }),
    { target: 'tcpserver', count: 257, limit: 256 },
  ],
  [
    'target.lines',
    inputFor(sendmail, { profile: profileOf('108.175.97.0/25') }),
    { target: 'sendmail', count: 512, limit: 256 },
  ],
  ['target.no-lever', inputFor(plesk), { target: 'plesk' }],
  ['answer.unknown', inputFor(nftables, { answers: { color: 'red' } }), { key: 'color' }],
  [
    'answer.unknown',
    inputFor(postfix, { answers: JSON.parse('{"__proto__": "x"}') as Record<string, string> }),
    { key: '__proto__' },
  ],
  ['answer.missing', inputFor(ciscoAsa, { answers: {} }), { key: 'mx' }],
  ['answer.missing', inputFor(nftables, { answers: { chain: 'forward' } }), { key: 'mx' }],
  ['answer.missing', inputFor(iptables, { answers: { chain: 'FORWARD', mx: ' ' } }), { key: 'mx' }],
  ['answer.missing', inputFor(fortigate, { answers: { 'mx-object': 'MX', before: '7' } }), { key: 'profiles' }],
  ['answer.pattern', inputFor(nftables, { answers: { table: 'filter; flush ruleset' } }), { key: 'table' }],
  ['answer.pattern', inputFor(nftables, { answers: { chain: 'forward', mx: '127.0.0.1' } }), { key: 'mx' }],
  ['answer.pattern', inputFor(nftables, { answers: { chain: 'forward', mx: '192.0.2.025' } }), { key: 'mx' }],
  [
    'answer.pattern',
    inputFor(fortigate, { answers: { 'mx-object': 'MX', before: '0', profiles: 'none' } }),
    { key: 'before' },
  ],
  ['answer.pattern', inputFor(m365Rule, { answers: { domains: "banco.cl' -SetSCL 9" } }), { key: 'domains' }],
  ['answer.forbidden', inputFor(ciscoAsa, { answers: { acl: 'RELAYLIST', mx: '192.0.2.25' } }), { key: 'acl' }],
  ['date.invalid', inputFor(nftables, { today: '22.11.2026' }), { field: 'today', text: '22.11.2026' }],
  ['date.invalid', inputFor(nftables, { until: '2027-02-30' }), { field: 'until', text: '2027-02-30' }],
  ['date.invalid', inputFor(nftables, { review: '2027-2-3' }), { field: 'review', text: '2027-2-3' }],
  ['date.past', inputFor(nftables, { until: '2026-11-22' }), { field: 'until', text: '2026-11-22' }],
  ['date.past', inputFor(nftables, { review: '2026-11-21' }), { field: 'review', text: '2026-11-21' }],
];

describe('makeRequest refuses', () => {
  test.each(REFUSED)('%s', (code, input, params) => {
    expect(makeRequest(input)).toStrictEqual({ ok: false, refusals: [{ code, params }] });
  });

  test('every code has a row', () => {
    const all: Record<RefusalCode, true> = {
      'list.empty': true,
      'list.too-long': true,
      'list.not-expressible': true,
      'range.too-wide': true,
      'range.needs-reason': true,
      'range.special': true,
      'range.own': true,
      'target.entries': true,
      'target.lines': true,
      'target.no-lever': true,
      'answer.unknown': true,
      'answer.missing': true,
      'answer.pattern': true,
      'answer.forbidden': true,
      'date.invalid': true,
      'date.past': true,
    };
    expect([...new Set(REFUSED.map(([code]) => code))].toSorted()).toStrictEqual(Object.keys(all).toSorted());
  });

  test('everything at once, so that one look is enough', () => {
    const made = makeRequest(
      inputFor(ciscoAsa, { profile: profileOf('10.0.0.0/8'), answers: { color: 'red' }, until: 'soon' }),
    );
    expect(made.ok ? [] : made.refusals.map(({ code }) => code)).toStrictEqual([
      'range.special',
      'range.too-wide',
      'answer.unknown',
      'answer.missing',
      'date.invalid',
    ]);
  });

  test('everybody, under any reason', () => {
    for (const target of TARGETS)
      for (const everybody of ['0.0.0.0/0', '::/0'])
        expect(
          makeRequest(inputFor(target, { profile: profileOf(everybody), reason: 'because', special: [] })).ok,
        ).toBe(false);
  });

  test('a list as wide as its sum: two /16 that are one /15', () => {
    const made = makeRequest(
      inputFor(nftables, { profile: profileOf('108.174.0.0/16', '108.175.0.0/16'), reason: 'r' }),
    );
    expect(made).toMatchObject({
      ok: false,
      refusals: [{ code: 'range.too-wide', params: { figure: '108.174.0.0/15' } }],
    });
  });
});

describe('makeRequest grants', () => {
  test('MasterBase, in numeric order, to be looked at after 90 days', () => {
    const made = makeRequest(inputFor(nftables));
    expect(made).toStrictEqual({
      ok: true,
      notes: [],
      request: {
        ranges: ['108.175.97.0/24', '108.175.99.0/24', '108.175.107.0/24', '108.175.110.0/24', '200.9.128.0/24'],
        slug: 'masterbase',
        name: 'MasterBase',
        ticket: 'CHG-1042',
        reason: null,
        listDate: '2026-11-21',
        listDateIs: 'retrieved',
        today: '2026-11-22',
        review: '2027-02-20',
        until: null,
        answers: { family: 'inet', table: 'filter', chain: 'input', mx: '' },
        mx: [],
        port: 25,
      },
    });
  });

  test('a wide list with a reason, which is kept', () => {
    const request = requestFor(nftables, { profile: profileOf('108.175.0.0/16'), reason: 'Contrato N° 7, año 2026' });
    expect(request.reason).toBe('Contrato N- 7- ano 2026');
  });

  test('the date that the sender put on its list', () => {
    const profile = { ...profileOf('108.175.97.0/24'), published: '2026-03-01' };
    expect(requestFor(nftables, { profile })).toMatchObject({ listDate: '2026-03-01', listDateIs: 'published' });
  });

  test('mail servers of both families, from one answer', () => {
    expect(requestFor(ciscoAsa).mx).toStrictEqual(['192.0.2.25', '2001:db8:ffff::25']);
  });

  test('a range without a destination of its family is left out, and said', () => {
    const request = requestFor(ciscoAsa, {
      profile: profileOf('108.175.97.0/24', IPV6),
      answers: { mx: '192.0.2.25' },
    });
    expect(ciscoAsa.apply(request).left).toStrictEqual([{ range: IPV6, reason: 'left.destination' }]);
  });

  test('a table of one family leaves the other out', () => {
    const request = requestFor(nftables, { profile: profileOf('108.175.97.0/24', IPV6), answers: { family: 'ip6' } });
    expect(nftables.apply(request).left).toStrictEqual([{ range: '108.175.97.0/24', reason: 'left.family' }]);
  });

  test('what had to be done to labels is said', () => {
    const made = makeRequest(
      inputFor(postfix, { ticket: 'RELAY Corp', profile: { ...profileOf('108.175.97.0/24'), name: 'Señor "X"' } }),
    );
    expect(made).toMatchObject({
      ok: true,
      request: { name: 'Senor -X', ticket: 'none' },
      notes: [
        { code: 'label.reduced', params: { field: 'name', text: 'Senor -X' } },
        { code: 'label.dropped', params: { field: 'ticket' } },
      ],
    });
  });

  test('an end that the product cannot keep becomes the review date', () => {
    const made = makeRequest(inputFor(postfix, { until: '2026-12-24' }));
    expect(made).toMatchObject({
      ok: true,
      request: { review: '2026-12-24', until: '2026-12-24' },
      notes: [{ code: 'until.not-native', params: { target: 'postfix', until: '2026-12-24' } }],
    });
  });
});
