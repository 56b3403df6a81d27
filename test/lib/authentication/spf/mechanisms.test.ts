import { describe, expect, test } from 'vitest';
import type { Lines } from '../../dns/zones.ts';
import { ask } from './ask.ts';
import type { Asked } from './ask.ts';

const V6 = '2001:db8:1234::cafe:babe';
const MAPPED = '::ffff:192.0.2.4';
const REVERSE = '4.2.0.192.in-addr.arpa';
const REVERSE_6 = 'e.b.a.b.e.f.a.c.0.0.0.0.0.0.0.0.0.0.0.0.4.3.2.1.8.b.d.0.1.0.0.2.ip6.arpa';

type Row = [record: string, result: string, asked?: Asked];

const host = (...addresses: string[]): Asked => ({ zone: { 'd.example': addresses } });

async function check(record: string, result: string, asked?: Asked) {
  const answer = await ask(`v=spf1 ${record}`, asked);
  expect(answer, JSON.stringify(answer.params)).toMatchObject({ result });
}

describe('all (§5.1), and what is left over (§4.7)', () => {
  test.each<Row>([
    ['all', 'pass'],
    ['+all', 'pass'],
    ['-all', 'fail'],
    ['~all', 'softfail'],
    ['?all', 'neutral'],
    ['all -all', 'pass'],
    ['ip4:192.0.2.5', 'neutral'],
    ['default=pass', 'neutral'],
    ['', 'neutral'],
  ])('%s: %s', check);
});

describe('ip4 and ip6 (§5.6, §5)', () => {
  test.each<Row>([
    ['ip4:192.0.2.4 -all', 'pass'],
    ['-ip4:192.0.2.4 all', 'fail'],
    ['ip4:192.0.2.4/32 -all', 'pass'],
    ['ip4:192.0.2.77/24 -all', 'pass'],
    ['ip4:1.1.1.1/0 -all', 'pass'],
    ['ip4:192.0.3.0/24 -all', 'fail'],
    ['ip4:192.0.2.4 -all', 'pass', { ip: MAPPED }],
    ['-ip4:192.0.2.4 ip6:::ffff:192.0.2.4', 'fail', { ip: MAPPED }],
    ['ip6:::ffff:192.0.2.4', 'neutral', { ip: MAPPED }],
    ['ip6:::1.1.1.1/0', 'neutral'],
    ['ip6:::1.1.1.1/0', 'neutral', { ip: MAPPED }],
    ['ip6:::1.1.1.1/0', 'pass', { ip: V6 }],
    ['ip6:::ffff:192.0.2.4/0', 'pass', { ip: V6 }],
    ['ip6:2001:DB8:8000::/33', 'pass', { ip: '2001:db8:8000::1' }],
    ['ip6:2001:db8:8000::/33', 'neutral', { ip: '2001:db8:7fff::1' }],
    ['ip6:2001:db8:8000::/33', 'neutral'],
    ['ip4:0.0.0.0/0', 'neutral', { ip: V6 }],
  ])('%s: %s %j', check);
});

describe('a (§5.3)', () => {
  const both = host('A 192.0.2.5', 'AAAA 2001:db8:1234::dead:beef');
  test.each<Row>([
    ['a -all', 'pass', host('A 198.51.100.1', 'A 192.0.2.4')],
    ['a -all', 'fail', host('A 198.51.100.1')],
    ['a:www.d.example/24 -all', 'pass', { zone: { 'www.d.example': ['A 198.51.100.1', 'A 192.0.2.5'] } }],
    ['a/24//64 -all', 'pass', both],
    ['a/24//64 -all', 'pass', { ...both, ip: V6 }],
    ['a//64 -all', 'fail', both],
    ['a/24 -all', 'fail', { ...both, ip: V6 }],
    ['a/0 -all', 'fail'],
    ['a/0 -all', 'pass', host('A 1.1.1.1')],
    ['a/0 -all', 'fail', { ...host('A 1.1.1.1', 'AAAA 2001:db8::2'), ip: V6 }],
    ['a//0 -all', 'fail', host('AAAA 2001:db8::2')],
    ['a//0 -all', 'fail', { ...host('AAAA 2001:db8::2'), ip: MAPPED }],
    ['a//0 -all', 'pass', { ...host('AAAA 2001:db8::2'), ip: V6 }],
    ['a//0 -all', 'fail', { ...host('A 1.1.1.1'), ip: V6 }],
    ['a -all', 'pass', { ...host('A 1.1.1.1', `AAAA ${V6}`), ip: V6 }],
    ['a:foo:bar/baz.example -all', 'pass', { zone: { 'foo:bar/baz.example': ['A 192.0.2.4'] } }],
    ['a:alias.example -all', 'pass', { zone: { 'alias.example': ['CNAME h.example'], 'h.example': ['A 192.0.2.4'] } }],
    ['a:down.example -all', 'temperror', { zone: { 'down.example': ['A FAIL'] } }],
    // No name has an empty label, or one of 64 letters: it matches nothing (§4.8).
    ['a:mail.example...com -all', 'fail'],
    [`a:${'a'.repeat(64)}.example -all`, 'fail'],
    ['a:%{H}.bar -all', 'fail', { helo: '%'.repeat(22) }],
  ])('%s: %s %j', check);
});

describe('mx (§5.4)', () => {
  const self = (...addresses: string[]): Asked => host('MX 0 d.example', ...addresses);
  test.each<Row>([
    ['mx -all', 'pass', self('A 198.51.100.1', 'A 192.0.2.4')],
    [
      'mx:x.example/24 -all',
      'pass',
      { zone: { 'x.example': ['MX 10 m1.example', 'MX 0 m2.example'], 'm1.example': ['A 192.0.2.77'] } },
    ],
    ['mx/0 -all', 'fail', self()],
    ['mx/0 -all', 'pass', self('A 1.1.1.1')],
    ['mx/0 -all', 'fail', { ...self('A 1.1.1.1', 'AAAA 2001:db8::2'), ip: V6 }],
    ['mx//0 -all', 'fail', self('AAAA 2001:db8::2')],
    ['mx//0 -all', 'pass', { ...self('AAAA 2001:db8::2'), ip: V6 }],
    // No MX is not its own MX.
    ['mx', 'neutral', host('A 192.0.2.4')],
    ['mx', 'neutral', host('A 192.0.2.4', 'MX 0 .')],
    ['mx -all', 'temperror', host('MX FAIL')],
    ['mx -all', 'temperror', { zone: { 'd.example': ['MX 0 down.example'], 'down.example': ['A FAIL'] } }],
    [
      'mx -all',
      'pass',
      {
        zone: {
          'd.example': ['MX 0 down.example', 'MX 1 up.example'],
          'down.example': ['A FAIL'],
          'up.example': ['A 192.0.2.4'],
        },
      },
    ],
  ])('%s: %s %j', check);
});

describe('ptr (§5.5)', () => {
  const named = (name: string, ...addresses: string[]): Lines => ({
    [REVERSE]: [`PTR ${name}`],
    [name.toLowerCase()]: addresses,
  });
  test.each<Row>([
    ['ptr -all', 'pass', { zone: named('mail.d.example', 'A 192.0.2.4') }],
    ['ptr -all', 'pass', { zone: named('Mail.D.Example', 'A 192.0.2.4') }],
    ['ptr:%{d} -all', 'pass', { zone: { [REVERSE]: ['PTR d.example'], 'd.example': ['A 192.0.2.4'] } }],
    ['ptr:Other.Example -all', 'pass', { zone: named('mail.other.example', 'A 192.0.2.4') }],
    // Its own word alone is nothing.
    ['ptr -all', 'fail', { zone: named('mail.d.example', 'A 192.0.2.5') }],
    ['ptr -all', 'fail', { zone: named('mail.d.example') }],
    ['ptr -all', 'fail', { zone: named('mail.dd.example', 'A 192.0.2.4') }],
    ['ptr -all', 'fail', { zone: named('notd.example', 'A 192.0.2.4') }],
    [
      'ptr -all',
      'pass',
      {
        ip: V6,
        zone: { [REVERSE_6]: ['PTR x.example', 'PTR mail.d.example'], 'mail.d.example': [`AAAA ${V6}`] },
      },
    ],
    // Errors of DNS are no match, and no error.
    ['ptr -all', 'fail', { zone: { [REVERSE]: ['PTR FAIL'] } }],
    ['ptr -all', 'fail', { zone: { [REVERSE]: ['PTR mail.d.example'], 'mail.d.example': ['A FAIL'] } }],
  ])('%s: %s %j', check);
});

describe('exists (§5.7)', () => {
  test.each<Row>([
    ['exists:h.example -all', 'pass', { zone: { 'h.example': ['A 127.0.0.2'] } }],
    ['exists:h.example -all', 'pass', { ip: V6, zone: { 'h.example': ['A 127.0.0.2'] } }],
    ['exists:h.example -all', 'fail', { ip: V6, zone: { 'h.example': ['AAAA 2001:db8::1'] } }],
    ['exists:h.example -all', 'fail'],
    ['exists:h.example -all', 'temperror', { zone: { 'h.example': ['A FAIL'] } }],
  ])('%s: %s %j', check);
});

describe('include (§5.2) and redirect (§6.1)', () => {
  const inner = (record: string): Asked => ({ zone: { 'i.example': [`TXT ${record}`] } });
  test.each<Row>([
    ['include:i.example ~all', 'pass', inner('v=spf1 ip4:192.0.2.4 -all')],
    ['-include:i.example all', 'fail', inner('v=spf1 ip4:192.0.2.4 -all')],
    ['include:i.example ~all', 'softfail', inner('v=spf1 ip4:192.0.2.5 -all')],
    ['include:i.example all', 'pass', inner('v=spf1 ip4:192.0.2.5 ~all')],
    ['include:i.example -all', 'fail', inner('v=spf1 ip4:192.0.2.5 ?all')],
    ['include:i.example -all', 'fail', inner('v=spf1')],
    ['include:i.example -all', 'temperror', inner('FAIL')],
    ['include:i.example -all', 'permerror', inner('v=spf1 include +all')],
    ['include:i.example -all', 'permerror', inner('v=spfl is none')],
    ['include:gone.example -all', 'permerror'],
    ['include:%{h} -all', 'permerror', { helo: 'localhost', zone: { localhost: ['TXT v=spf1 +all'] } }],
    ['include:%{h} -all', 'permerror', { helo: "JUMPIN'  JUPITER..x" }],
    ['ip4:192.0.2.5 redirect=i.example', 'fail', inner('v=spf1 -all')],
    ['redirect=i.example ~all', 'softfail', inner('v=spf1 -all')],
    ['ip4:192.0.2.4 redirect=i.example', 'pass', inner('v=spf1 -all')],
    ['redirect=gone.example', 'permerror'],
    ['redirect=i.example', 'permerror', inner('v=spf1 moo')],
    ['redirect=i.example', 'temperror', inner('FAIL')],
    // The record's own domain is the one it stands at.
    ['redirect=i.example', 'pass', { zone: { 'i.example': ['TXT v=spf1 a -all', 'A 192.0.2.4'] } }],
    ['include:i.example -all', 'pass', { zone: { 'i.example': ['TXT v=spf1 a', 'A 192.0.2.4'] } }],
  ])('%s: %s %j', check);

  test('says which mechanism decided, and which one inside it knew the address', async () => {
    const zone = { 'i.example': ['TXT v=spf1 include:j.example'], 'j.example': ['TXT v=spf1 ip4:192.0.2.0/24 -all'] };
    const { why, params, notes } = await ask('v=spf1 mx include:i.example -all', { zone });
    expect({ why, params, notes }).toEqual({
      why: 'spf-matched',
      params: {
        ip: '192.0.2.4',
        identity: 'mailfrom',
        mechanism: 'include:i.example',
        record: 'd.example',
        matched: 'ip4:192.0.2.0/24',
        matchedIn: 'j.example',
      },
      notes: [],
    });
  });

  test('says what in an included record was wrong', async () => {
    expect(await ask('v=spf1 include:i.example -all', inner('v=spf1 ipv4:192.0.2.4'))).toMatchObject({
      why: 'spf-syntax',
      params: { record: 'i.example', term: 'ipv4:192.0.2.4' },
    });
  });
});

describe('what should be known beside the result', () => {
  test.each<[string, readonly string[], Asked?]>([
    ['-all exp=why.d.example', ['spf-explained']],
    ['+all exp=why.d.example', ['spf-passes-anyone']],
    ['~all exp=why.d.example', []],
    ['ip4:0.0.0.0/0', ['spf-passes-anyone']],
    ['include:i.example -all', ['spf-passes-anyone'], { zone: { 'i.example': ['TXT v=spf1 +all'] } }],
    ['redirect=i.example exp=a.example', [], { zone: { 'i.example': ['TXT v=spf1 -all'] } }],
    ['ptr', ['spf-uses-ptr'], { zone: { [REVERSE]: ['PTR d.example'], 'd.example': ['A 192.0.2.4'] } }],
    ['all', ['spf-helo-judged', 'spf-passes-anyone'], { mailFrom: '', helo: 'd.example' }],
  ])('%s: %j', async (record, notes, asked) => {
    expect((await ask(`v=spf1 ${record}`, asked)).notes).toEqual(notes);
  });

  test('an explanation is named and never fetched (§6.2)', async () => {
    const zone = { 'why.d.example': ['TXT Go away, %{i}'] };
    const { params, asked } = await ask('v=spf1 -all exp=why.%{d}', { zone });
    expect(params['explanation']).toBe('why.%{d}');
    expect(asked).toEqual(['TXT d.example']);
  });
});
