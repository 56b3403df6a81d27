import { describe, expect, test } from 'vitest';
import { TreeWalker } from '../../../../lib/authentication/dmarc/walk.ts';
import { linesResolver } from '../../dns/zones.ts';

function walkFrom(start: string, records: Readonly<Record<string, string>>) {
  const lines = Object.entries(records).map(([domain, tags]) => [`_dmarc.${domain}`, [`TXT v=DMARC1; ${tags}`]]);
  const resolver = linesResolver(Object.fromEntries(lines));
  return { resolver, walk: new TreeWalker(resolver).walk(start) };
}

describe('the names of a walk (RFC 9989 §4.10)', () => {
  test.each([
    [
      'a.b.c.d.e.f.g.h.i.j.mail.example.com',
      'a.b.c.d.e.f.g.h.i.j.mail.example.com g.h.i.j.mail.example.com h.i.j.mail.example.com i.j.mail.example.com j.mail.example.com mail.example.com example.com com',
    ],
    ['1.2.3.4.5.6.7.8', '1.2.3.4.5.6.7.8 2.3.4.5.6.7.8 3.4.5.6.7.8 4.5.6.7.8 5.6.7.8 6.7.8 7.8 8'],
    ['1.2.3.4.5.6.7', '1.2.3.4.5.6.7 2.3.4.5.6.7 3.4.5.6.7 4.5.6.7 5.6.7 6.7 7'],
    ['example.com', 'example.com com'],
    ['localhost', 'localhost'],
  ])('from %s', async (start, names) => {
    const { resolver, walk } = walkFrom(start, {});
    expect(await walk).toMatchObject({ found: [], organizationalDomain: start, failure: null });
    expect(resolver.asked).toEqual(names.split(' ').map((name) => `TXT _dmarc.${name}`));
  });

  test.each([
    ['psd=n', 'mail.example.com', 3],
    ['psd=y', 'a.mail.example.com', 3],
    ['psd=u', 'mail.example.com', 5],
  ])('%s ends it, or not', async (psd, organizationalDomain, questions) => {
    const { resolver, walk } = walkFrom('b.a.mail.example.com', { 'mail.example.com': psd });
    expect(await walk).toMatchObject({ organizationalDomain });
    expect(resolver.asked).toHaveLength(questions);
  });
});

describe('the organizational domain (RFC 9989 §4.10.2)', () => {
  test.each<[string, string, Record<string, string>, string]>([
    [
      'the first example: the highest record',
      'a.mail.example.com',
      { 'mail.example.com': 'p=none', 'example.com': 'p=none' },
      'example.com',
    ],
    ['the second: psd=n', 'a.mail.example.com', { 'mail.example.com': 'psd=n' }, 'mail.example.com'],
    ['the last: below psd=y', 'a.mail.example.com', { com: 'psd=y' }, 'example.com'],
    ['psd=y next to the start', 'mail.example.com', { 'example.com': 'psd=y' }, 'mail.example.com'],
    ['psd=n below psd=y', 'a.b.c.com', { 'b.c.com': 'psd=n', com: 'psd=y' }, 'b.c.com'],
    ['records below psd=y', 'a.b.c.com', { 'b.c.com': 'p=none', com: 'psd=y' }, 'c.com'],
    ['the start is the public suffix', 'co.example', { 'co.example': 'psd=y', example: 'p=none' }, 'co.example'],
    ['a single label', 'example', { example: 'p=none' }, 'example'],
    ['psd=y where labels were left out', '1.2.3.4.5.6.7.8.9.com', { com: 'psd=y' }, '9.com'],
    [
      'a record among the labels left out',
      '1.2.3.4.5.6.7.8.9.com',
      { '2.3.4.5.6.7.8.9.com': 'p=none' },
      '1.2.3.4.5.6.7.8.9.com',
    ],
    ['nobody says anything', 'a.mail.example.com', {}, 'a.mail.example.com'],
  ])('%s', async (_, start, records, organizationalDomain) => {
    expect(await walkFrom(start, records).walk).toMatchObject({ organizationalDomain });
  });
});

describe('what is found at a name', () => {
  test.each<[string, readonly string[], number, boolean]>([
    ['one record among other texts', ['TXT v=spf1 -all', 'TXT v=DMARC1; p=none', 'TXT v=DMARC2'], 1, false],
    ['two are none', ['TXT v=DMARC1; p=none', 'TXT v=DMARC1; p=reject'], 0, true],
    ['other texts', ['TXT p=none; v=DMARC1'], 0, false],
  ])('%s', async (_, records, count, several) => {
    const walk = await new TreeWalker(linesResolver({ '_dmarc.x.example': records })).walk('x.example');
    expect(walk.found).toHaveLength(count);
    expect(walk.several).toBe(several);
  });

  test('a question without answer ends the walk', async () => {
    const resolver = linesResolver({
      '_dmarc.x.example': ['TXT FAIL'],
      '_dmarc.a.x.example': ['TXT v=DMARC1; p=none'],
    });
    expect(await new TreeWalker(resolver).walk('b.a.x.example')).toMatchObject({
      found: [{ domain: 'a.x.example' }],
      failure: { name: '_dmarc.x.example', reason: 'timeout' },
    });
    expect(resolver.asked).toHaveLength(3);
  });

  test('each name is asked for once, however many walks come past it', async () => {
    const resolver = linesResolver({});
    const walker = new TreeWalker(resolver);
    await Promise.all(['a.x.example', 'b.x.example', 'x.example'].map((name) => walker.walk(name)));
    expect(resolver.asked.toSorted()).toEqual(
      ['a.x.example', 'b.x.example', 'example', 'x.example'].map((name) => `TXT _dmarc.${name}`),
    );
  });
});
