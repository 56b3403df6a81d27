import { describe, expect, test } from 'vitest';
import { isSpfRecord, readSpfRecord } from '../../../../lib/authentication/spf/record.ts';
import { ask } from './ask.ts';

const LABEL_63 = 'a'.repeat(63);

describe('selecting a record (RFC 7208 §4.5)', () => {
  test.each([
    ['v=spf1', true],
    ['v=spf1 -all', true],
    ['V=sPf1 -all', true],
    ['v=spf10', false],
    ['v=spf1mx', false],
    ['v=spf1\t-all', false],
    [' v=spf1 -all', false],
    ['v=spf2.0/pra -all', false],
    ['v=spfl -all', false],
  ])('%j: %s', (text, expected) => {
    expect(isSpfRecord(text)).toBe(expected);
  });

  test.each<[string, readonly string[], string, string]>([
    ['none of them', ['TXT v=spf1mx', 'TXT google-site-verification=1'], 'none', 'spf-no-record'],
    ['an empty one', ['TXT v=spf1'], 'neutral', 'spf-nothing-matched'],
    ['one beside others', ['TXT v=spf10 -all', 'TXT v=spf1 +all', 'TXT \u0096'], 'pass', 'spf-matched'],
    ['two', ['TXT v=spf1 -all', 'TXT V=spf1 +all'], 'permerror', 'spf-several-records'],
    ['twice the same', ['TXT v=spf1 -all', 'TXT v=spf1 -all'], 'permerror', 'spf-several-records'],
    ['no TXT at all', ['A 192.0.2.4'], 'none', 'spf-no-record'],
    ['no answer', ['TXT FAIL'], 'temperror', 'spf-dns-failed'],
  ])('%s', async (_, records, result, why) => {
    expect(await ask(null, { zone: { 'd.example': records } })).toMatchObject({ result, why });
  });

  test('a name that does not exist', async () => {
    expect(await ask(null, { mailFrom: 'user@gone.example' })).toMatchObject({
      result: 'none',
      why: 'spf-no-such-name',
      domain: 'gone.example',
    });
  });
});

describe('syntax (RFC 7208 §4.6, §5, §6, §7.1)', () => {
  test.each([
    'all',
    '+all -ALL',
    '?All',
    'a',
    'a  -all',
    'A/24',
    'a//64',
    'a/0//0',
    'a/24//64',
    'a:mail.example',
    'a:mail.example/24//64',
    'a:mail.example.',
    'a:foo:bar/baz.example',
    'a:foo.example.xn--zckzah',
    'a:%{d}',
    'a:%{d}.example',
    'a:under_score.example',
    `a:a${LABEL_63}.example`,
    'a:mail.example...com',
    'mx',
    'mx:mail.example/24//64',
    'ptr',
    'ptr:example.com',
    'exists:%{ir}.%{v}.sbl.example',
    'exists:%{i}.%{l2r-}.user.%{D2}',
    'exists:%{l1R+-,/_=.}.example',
    'exists:%{d000001}.example',
    'exists:x%%.example',
    'exists:x.example%-',
    'exists:x.example%_',
    'ip4:192.0.2.0/24',
    'ip4:192.0.2.1/24',
    'ip4:0.0.0.0/0',
    'ip6:2001:db8::/32',
    'ip6:::1.1.1.1/0',
    'ip6:::ffff:192.0.2.1',
    'include:spf.example',
    'redirect=spf.example',
    'exp=exp.example all',
    'moo.cow-far_out=man:dog/cat all',
    'default=+',
    'note=%{c}%{r}%{t}',
    'empty=',
  ])('%s', (terms) => {
    expect(readSpfRecord(`v=spf1 ${terms}`)).not.toHaveProperty('term');
  });

  test.each([
    ['all moo', 'moo'],
    ['all -all.', '-all.'],
    ['-all:foobar', '-all:foobar'],
    ['-all/8', '-all/8'],
    ['=all', '=all'],
    ['++all', '++all'],
    ['1up=foo', '1up=foo'],
    ['moo.cow/far_out=man', 'moo.cow/far_out=man'],
    ['moo.cow:far_out=man', 'moo.cow:far_out=man'],
    ['a:', 'a:'],
    ['a/33', 'a/33'],
    ['a//129', 'a//129'],
    ['a/24/64', 'a/24/64'],
    ['a/024', 'a/024'],
    ['a:mail.example/', 'a:mail.example/'],
    ['a:museum', 'a:museum'],
    ['a:museum.', 'a:museum.'],
    ['a:foo-bar', 'a:foo-bar'],
    ['a:192.0.2.4', 'a:192.0.2.4'],
    ['a:abc.123', 'a:abc.123'],
    ['a:example.-com', 'a:example.-com'],
    ['a:example.com-', 'a:example.com-'],
    ['a:example.com:8080', 'a:example.com:8080'],
    ['a:foo.example\0', 'a:foo.example\0'],
    ['a:\u00ef\u00bb\u00bfgarbage.example', 'a:\u00ef\u00bb\u00bfgarbage.example'],
    ['a:d.example\rptr', 'a:d.example\rptr'],
    ['\u0080a:example.net', '\u0080a:example.net'],
    ['a:%{a}.example', 'a:%{a}.example'],
    ['a:%{d}com', 'a:%{d}com'],
    ['a:%{d0}.example', 'a:%{d0}.example'],
    ['a:%{d00r}.example', 'a:%{d00r}.example'],
    ['a:%{d*}.example', 'a:%{d*}.example'],
    ['a:%{d.example', 'a:%{d.example'],
    ['-exists:%(ir).sbl.example', '-exists:%(ir).sbl.example'],
    ['exists:foo%(ir).sbl.example', 'exists:foo%(ir).sbl.example'],
    ['exists:foo%.sbl.example', 'exists:foo%.sbl.example'],
    ['exists:foo.example%', 'exists:foo.example%'],
    ['exists:%{c}.example', 'exists:%{c}.example'],
    ['exists:%{r}.example', 'exists:%{r}.example'],
    ['exists:%{t}.example', 'exists:%{t}.example'],
    ['mx:', 'mx:'],
    ['mx/33', 'mx/33'],
    ['mx//129', 'mx//129'],
    ['mx:abc.123', 'mx:abc.123'],
    ['ptr/0', 'ptr/0'],
    ['ptr:', 'ptr:'],
    ['ptr:example.com/24', 'ptr:example.com/24'],
    ['include', 'include'],
    ['include:', 'include:'],
    ['include:ip5.example/24', 'include:ip5.example/24'],
    ['exists', 'exists'],
    ['exists:', 'exists:'],
    ['exists:mail.example/24', 'exists:mail.example/24'],
    ['ip4', 'ip4'],
    ['ip4:', 'ip4:'],
    ['ip4:192.0.2.4/33', 'ip4:192.0.2.4/33'],
    ['ip4:192.0.2.4/032', 'ip4:192.0.2.4/032'],
    ['ip4:192.0.2.4/', 'ip4:192.0.2.4/'],
    ['ip4:192.0.2.4//32', 'ip4:192.0.2.4//32'],
    ['ip4:192.0.2.4:8080', 'ip4:192.0.2.4:8080'],
    ['ip4:192.0.2', 'ip4:192.0.2'],
    ['ip4:192.0.2.04', 'ip4:192.0.2.04'],
    ['ip4:2001:db8::1', 'ip4:2001:db8::1'],
    ['ip4:::ffff:192.0.2.4', 'ip4:::ffff:192.0.2.4'],
    ['ip6', 'ip6'],
    ['ip6:192.0.2.4', 'ip6:192.0.2.4'],
    ['ip6:::1.1.1.1/129', 'ip6:::1.1.1.1/129'],
    ['ip6:::1.1.1.1//33', 'ip6:::1.1.1.1//33'],
    ['ip6::CAFE::BABE', 'ip6::CAFE::BABE'],
    ['redirect:spf.example', 'redirect:spf.example'],
    ['redirect=', 'redirect='],
    ['redirect=-all', 'redirect=-all'],
    ['redirect=a.example redirect=a.example', 'redirect=a.example'],
    ['exp=', 'exp='],
    ['exp=-all', 'exp=-all'],
    ['exp=%{r}.example', 'exp=%{r}.example'],
    ['exp=a.example EXP=b.example', 'EXP=b.example'],
    ['foo=%abc', 'foo=%abc'],
    ['foo=\u00e9', 'foo=\u00e9'],
  ])('%j is wrong in %j', (terms, term) => {
    expect(readSpfRecord(`v=spf1 ${terms}`)).toEqual({ term });
  });

  test('an error behind the term that would match voids it (RFC 7208 §4.6)', async () => {
    expect(await ask('v=spf1 ip4:192.0.2.4 -all moo')).toMatchObject({
      result: 'permerror',
      why: 'spf-syntax',
      params: { record: 'd.example', term: 'moo', ip: '192.0.2.4', identity: 'mailfrom' },
    });
  });

  test('a term of 60 000 letters is shown in short', async () => {
    const { params } = await ask(`v=spf1 ${'x'.repeat(60_000)}`);
    expect(String(params['term'])).toHaveLength(201);
  });
});
