import { describe, expect, test } from 'vitest';
import { expand, readDomainSpec } from '../../../../lib/authentication/spf/macro.ts';
import { ask } from './ask.ts';
import type { Asked } from './ask.ts';

const VALUES = {
  s: 'strong-bad@email.example.com',
  l: 'strong-bad',
  o: 'email.example.com',
  d: 'email.example.com',
  i: '192.0.2.3',
  p: 'mx.example.org',
  h: 'mail.example.com',
  v: 'in-addr',
};

describe('the examples of RFC 7208 §7.4', () => {
  test.each([
    ['%{s}', 'strong-bad@email.example.com'],
    ['%{o}', 'email.example.com'],
    ['%{d}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d3}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{l}', 'strong-bad'],
    ['%{l-}', 'strong.bad'],
    ['%{lr}', 'strong-bad'],
    ['%{lr-}', 'bad.strong'],
    ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{lr-}.lp._spf.%{d2}', 'bad.strong.lp._spf.example.com'],
    ['%{lr-}.lp.%{ir}.%{v}._spf.%{d2}', 'bad.strong.lp.3.2.0.192.in-addr._spf.example.com'],
    ['%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}', '3.2.0.192.in-addr.strong.lp._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
  ])('%s: %s', (spec, name) => {
    expect(expand(readDomainSpec(spec)!, VALUES)).toBe(name);
  });

  test('IPv6', async () => {
    const { asked } = await ask('v=spf1 exists:%{ir}.%{v}._spf.%{d2}', { ip: '2001:db8::cb01' });
    expect(asked).toContain('A 1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.d.example');
  });
});

describe('macros in a name', () => {
  test.each<[string, string, Asked?]>([
    ['a:macro%%percent%_%_space%-url-space.example', 'macro%percent  space%20url-space.example'],
    [
      'exists:%{i}.%{l2r-}.user.%{d2}',
      '192.0.2.4.gladstone.philip.user.d.example',
      { mailFrom: 'philip-gladstone-test@d.example' },
    ],
    ['exists:%{l2r+-}.user.%{d2}', 'bar.foo.user.d.example', { mailFrom: 'foo-bar+zip+quux@d.example' }],
    ['exists:%{l1r.+-}.example', 'a.example', { mailFrom: 'a.b+c-d@d.example' }],
    ['exists:%{l=,/_}.example', 'a.b.c.d.example', { mailFrom: 'a=b,c_d@d.example' }],
    ['exists:%{L}.example', '~jack%26jill%3dup-a_b3.c.example', { mailFrom: '~jack&jill=up-a_b3.c@d.example' }],
    ['exists:%{L}.example', '%21%27%28%29%2a.example', { mailFrom: "!'()*@d.example" }],
    ['exists:%{S1}.example', 'example.example'],
    ['exists:%{h}', 'mail.d.example'],
    ['exists:%{H2}', 'd.example'],
    ['exists:%{h}.example', '[192.0.2.4].example', { helo: '[192.0.2.4]' }],
    ['exists:%{l}.example', 'postmaster.example', { mailFrom: '', helo: 'd.example' }],
    ['exists:%{d}.d.spf.example.', 'd.example.d.spf.example'],
    ['exists:%{p}.example', 'unknown.example'],
  ])('%s: %s', async (term, name, asked) => {
    expect((await ask(`v=spf1 ${term}`, asked)).asked.at(-1)).toBe(`A ${name}`);
  });

  test('%{d} is the domain of the record, %{o} that of the sender', async () => {
    const zone = { 'i.example': ['TXT v=spf1 exists:%{d}.%{o}'] };
    expect((await ask('v=spf1 include:i.example', { zone })).asked.at(-1)).toBe('A i.example.d.example');
  });

  test.each<[string, string]>([
    ['mx.d.example other.example d.example', 'd.example'],
    ['other.example mx.d.example', 'mx.d.example'],
    ['other.example', 'other.example'],
    ['forged.example', 'unknown'],
  ])('%%{p} of %s: %s (§7.3)', async (names, name) => {
    const zone = {
      '4.2.0.192.in-addr.arpa': names.split(' ').map((one) => `PTR ${one}`),
      'd.example': ['A 192.0.2.4'],
      'mx.d.example': ['A 192.0.2.4'],
      'other.example': ['A 192.0.2.4'],
      'forged.example': ['A 192.0.2.5'],
    };
    expect((await ask('v=spf1 exists:%{p}.ok.example -all', { zone })).asked.at(-1)).toBe(`A ${name}.ok.example`);
  });

  test('a name that is too long loses labels on the left (§7.3)', async () => {
    const labels = Array.from({ length: 20 }, (_, index) => `label-${index + 10}-of-the-sender`).join('.');
    const name = (await ask(`v=spf1 exists:${labels}.%{d}`)).asked.at(-1)!.slice(2);
    expect(name).toBe(labels.slice(-name.length + '.d.example'.length) + '.d.example');
    expect(name.length).toBeLessThanOrEqual(253);
    expect(name.length).toBeGreaterThan(253 - 'label-10-of-the-sender.'.length);
    expect(name).toMatch(/^label-/);
  });

  test('a local part that is not ASCII matches nothing (RFC 8616 §4)', async () => {
    const asked = { mailFrom: 'josé@d.example' };
    expect(await ask('v=spf1 exists:%{L}.example exists:%{s}.example -all', asked)).toMatchObject({
      result: 'fail',
      asked: ['TXT d.example'],
    });
    expect((await ask('v=spf1 exists:%{d}.example', asked)).asked).toContain('A d.example.example');
  });

  test('a valid HELO can be asked for', async () => {
    const zone = { '_spfh.d.example': ['TXT v=spf1 -a:%{h} +all'], 'mail.d.example': ['A 192.0.2.4'] };
    const record = 'v=spf1 -include:_spfh.%{d2} ip4:192.0.2.0/24 -all';
    expect((await ask(record, { zone })).result).toBe('pass');
    expect((await ask(record, { zone, helo: 'OEMCOMPUTER' })).result).toBe('fail');
  });

  test('16 000 macros for a long sender cost no more than a name', () => {
    const spec = readDomainSpec('%{s}'.repeat(16_000))!;
    expect(expand(spec, { ...VALUES, s: `${'x'.repeat(500)}@d.example` })).toHaveLength(7);
    expect(expand(readDomainSpec('%{l1-}'.repeat(16_000))!, { ...VALUES, l: `${'x'.repeat(500)}-` })).toBe('');
  });
});
