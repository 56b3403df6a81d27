import { describe, expect, test } from 'vitest';
import { checkDmarc } from '../../../../lib/authentication/dmarc/check.ts';
import type { DmarcQuestion } from '../../../../lib/authentication/dmarc/check.ts';
import { pinnedResolver } from '../../../../lib/dns/pinned.ts';
import { linesResolver } from '../../dns/zones.ts';
import type { Lines } from '../../dns/zones.ts';

type Given = Partial<Omit<DmarcQuestion, 'resolver'>>;

/** From x.example, SPF failed, no signature passed; `tags` is the record of x.example, where there is one. */
async function check(tags: string | null, given: Given = {}, more: Lines = {}) {
  const own = tags === null ? {} : { '_dmarc.x.example': [`TXT v=DMARC1; ${tags}`] };
  const resolver = linesResolver({ ...own, ...more });
  const question = { fromDomain: 'x.example', spf: { result: 'fail', domain: 'x.example' }, dkim: [], ...given };
  return { ...(await checkDmarc({ ...question, resolver })), asked: resolver.asked };
}

const spf = (domain: string | null, result = 'pass') => ({ spf: { result, domain } });
const dkim = (...domains: string[]) => ({ dkim: domains });

describe('alignment (RFC 9989 §4.4, §4.10.2)', () => {
  test.each<[string, string, Given, string, string]>([
    ['the same d=', 'p=reject', dkim('x.example'), 'pass', 'dmarc-aligned-dkim'],
    ['the same, spelled otherwise', 'p=reject; adkim=s', dkim('X.Example.'), 'pass', 'dmarc-aligned-dkim'],
    ['a d= below', 'p=reject', dkim('mail.x.example'), 'pass', 'dmarc-aligned-dkim'],
    ['a d= below, strictly', 'p=reject; adkim=s', dkim('mail.x.example'), 'fail', 'dmarc-nothing-aligned'],
    ['a d= elsewhere', 'p=reject', dkim('y.example'), 'fail', 'dmarc-nothing-aligned'],
    ['one of several', 'p=reject', dkim('y.example', 'z.example', 'x.example'), 'pass', 'dmarc-aligned-dkim'],
    ['the same MAIL FROM', 'p=reject; aspf=s', spf('x.example'), 'pass', 'dmarc-aligned-spf'],
    ['a MAIL FROM below', 'p=reject', spf('bounce.x.example'), 'pass', 'dmarc-aligned-spf'],
    ['a MAIL FROM below, strictly', 'p=reject; aspf=s', spf('bounce.x.example'), 'fail', 'dmarc-nothing-aligned'],
    ['adkim=s is not aspf=s', 'p=reject; adkim=s', spf('bounce.x.example'), 'pass', 'dmarc-aligned-spf'],
    ['a MAIL FROM elsewhere', 'p=reject', spf('y.example'), 'fail', 'dmarc-nothing-aligned'],
    ['softfail is no pass', 'p=reject', spf('x.example', 'softfail'), 'fail', 'dmarc-nothing-aligned'],
    ['both', 'p=reject', { ...spf('x.example'), ...dkim('x.example') }, 'pass', 'dmarc-aligned-dkim'],
    [
      'what is no domain',
      'p=reject',
      { ...spf(null), ...dkim('', '192.0.2.1', 'a b') },
      'fail',
      'dmarc-nothing-aligned',
    ],
  ])('%s', async (_, tags, given, result, why) => {
    expect(await check(tags, given)).toMatchObject({ method: 'dmarc', result, why, domain: 'x.example' });
  });

  test('says what is aligned, and how', async () => {
    const { params } = await check('p=quarantine', dkim('y.example', 'mail.x.example'));
    expect(params).toEqual({
      record: 'x.example',
      organization: 'x.example',
      adkim: 'r',
      aspf: 'r',
      obsolete: '',
      policy: 'quarantine',
      tag: 'p',
      identifier: 'mail.x.example',
      alignment: 'relaxed',
    });
  });

  test('a department of its own (psd=n) is not aligned with the house', async () => {
    const more = { '_dmarc.dept.x.example': ['TXT v=DMARC1; p=none; psd=n'] };
    expect(await check('p=none', dkim('dept.x.example'), more)).toMatchObject({ result: 'fail' });
    expect(await check('p=none', { fromDomain: 'a.dept.x.example', ...dkim('x.example') }, more)).toMatchObject({
      result: 'fail',
      params: { record: 'dept.x.example', organization: 'dept.x.example' },
    });
  });

  test('customers of one public suffix (psd=y) are strangers', async () => {
    const more = { '_dmarc.example': ['TXT v=DMARC1; p=none; psd=y'] };
    expect(await check('p=none', dkim('y.example'), more)).toMatchObject({ result: 'fail' });
    expect(await check('p=none', dkim('a.x.example'), more)).toMatchObject({ result: 'pass' });
  });

  test('a From below, whose parent publishes nothing, is on its own', async () => {
    const more = { '_dmarc.a.y.example': ['TXT v=DMARC1; p=none'] };
    const given = { fromDomain: 'a.y.example', ...dkim('y.example') };
    expect(await check(null, given, more)).toMatchObject({
      result: 'fail',
      notes: ['dmarc-suffix-list-differs'],
    });
  });

  test('names that the suffix list calls public', async () => {
    const more = { '_dmarc.github.io': ['TXT v=DMARC1; p=none'] };
    const given = { fromDomain: 'a.github.io', ...dkim('b.github.io') };
    expect(await check(null, given, more)).toMatchObject({
      result: 'pass',
      notes: ['dmarc-inherited', 'dmarc-no-such-name', 'dmarc-suffix-list-differs'],
    });
  });

  test.each([['adkim=s'], ['adkim=r']])('the list agrees: no remark (%s)', async (mode) => {
    expect((await check(`p=none; ${mode}`, dkim('y.example', 'a.y.example'))).notes).toEqual([]);
    expect((await check(`p=none; ${mode}`, dkim('x.example'))).notes).toEqual([]);
  });
});

describe('the policy (RFC 9989 §4.10.1)', () => {
  const from = (fromDomain: string): Given => ({ fromDomain, spf: null });
  const exists = { 'a.x.example': ['A 192.0.2.1'], 'b.a.x.example': ['CNAME gone.example'] };
  test.each<[string, string, Given, string, string, readonly string[]]>([
    ['own', 'p=reject; sp=none; np=none', from('x.example'), 'reject', 'p', []],
    ['inherited, sp', 'p=reject; sp=quarantine; np=none', from('a.x.example'), 'quarantine', 'sp', ['dmarc-inherited']],
    ['inherited, p', 'p=reject; np=none', from('a.x.example'), 'reject', 'p', ['dmarc-inherited']],
    [
      'not there, np',
      'p=none; sp=none; np=reject',
      from('c.x.example'),
      'reject',
      'np',
      ['dmarc-inherited', 'dmarc-no-such-name'],
    ],
    [
      'not there, sp',
      'p=none; sp=reject',
      from('c.x.example'),
      'reject',
      'sp',
      ['dmarc-inherited', 'dmarc-no-such-name'],
    ],
    ['not there, p', 'p=reject', from('c.x.example'), 'reject', 'p', ['dmarc-inherited', 'dmarc-no-such-name']],
    [
      'an alias to nowhere is there',
      'p=none; sp=none; np=reject',
      from('b.a.x.example'),
      'none',
      'sp',
      ['dmarc-inherited'],
    ],
    ['tested: reject', 'p=reject; t=y', from('x.example'), 'quarantine', 'p', ['dmarc-testing']],
    ['tested: quarantine', 'p=quarantine; t=y', from('x.example'), 'none', 'p', ['dmarc-testing']],
    ['tested: none', 'p=none; t=y', from('x.example'), 'none', 'p', ['dmarc-testing']],
    ['pct is history', 'p=reject; pct=0', from('x.example'), 'reject', 'p', ['dmarc-obsolete-tags']],
    ['no p, but reports', 'rua=mailto:a@x.example', from('x.example'), 'none', 'p', ['dmarc-policy-assumed-none']],
    [
      'a bad sp, but reports',
      'p=reject; sp=x; rua=mailto:a@x.example',
      from('x.example'),
      'none',
      'p',
      ['dmarc-policy-assumed-none'],
    ],
  ])('%s', async (_, tags, given, policy, tag, notes) => {
    expect(await check(tags, given, exists)).toMatchObject({ result: 'neutral', params: { policy, tag }, notes });
  });

  test.each([['p=rejekt'], ['sp=none'], ['p=none; np=?'], ['p=none; p=reject'], ['p=x; rua=nonsense']])(
    'none that can be read: %s',
    async (tags) => {
      expect(await check(tags, dkim('x.example'))).toMatchObject({ result: 'permerror', why: 'dmarc-bad-policy' });
    },
  );

  test('of the public suffix, where the organization has none', async () => {
    const more = { '_dmarc.example': ['TXT v=DMARC1; p=none; sp=quarantine; np=reject; psd=y'] };
    expect(await check(null, { fromDomain: 'a.x.example' }, { ...more, 'a.x.example': ['A 192.0.2.1'] })).toMatchObject(
      {
        result: 'fail',
        params: { record: 'example', organization: 'x.example', policy: 'quarantine', tag: 'sp' },
        notes: ['dmarc-public-suffix'],
      },
    );
    expect((await check('p=none', { fromDomain: 'a.x.example' }, more)).params).toMatchObject({ record: 'x.example' });
    expect((await check('p=none', {}, more)).params).toMatchObject({ record: 'x.example', policy: 'none' });
  });

  test('the record between the organization and From is not asked (§4.10.1)', async () => {
    const more = { '_dmarc.a.x.example': ['TXT v=DMARC1; p=reject'], 'b.a.x.example': ['A 192.0.2.1'] };
    expect((await check('p=none', { fromDomain: 'b.a.x.example' }, more)).params).toMatchObject({
      record: 'x.example',
    });
  });
});

describe('no record, no domain, no answer', () => {
  test('none', async () => {
    expect(await check(null, dkim('x.example'))).toMatchObject({
      result: 'none',
      why: 'dmarc-no-record',
      params: {},
      notes: [],
    });
  });

  test('several records are none', async () => {
    const more = { '_dmarc.x.example': ['TXT v=DMARC1; p=none', 'TXT v=DMARC1; p=reject'] };
    expect(await check(null, {}, more)).toMatchObject({
      result: 'none',
      why: 'dmarc-no-record',
      notes: ['dmarc-several-records'],
    });
  });

  test.each(['', '192.0.2.1', 'a b', 'x..example'])('%j is no domain', async (fromDomain) => {
    expect(await check('p=none', { fromDomain })).toMatchObject({
      result: 'permerror',
      why: 'dmarc-no-domain',
      domain: null,
      asked: [],
    });
  });

  const down = { '_dmarc.example': ['TXT FAIL'] };

  test('what lies above cannot be asked: only the same domain passes', async () => {
    expect(await check('p=reject', dkim('x.example'), down)).toMatchObject({ result: 'pass' });
    expect(await check('p=reject', dkim('a.x.example'), down)).toMatchObject({
      result: 'temperror',
      why: 'dmarc-dns-failed',
      params: { name: '_dmarc.example', reason: 'timeout' },
    });
    expect(await check('p=reject; adkim=s', dkim('a.x.example'), down)).toMatchObject({ result: 'fail' });
    expect(await check('p=reject', {}, down)).toMatchObject({ result: 'fail' });
    expect(await check(null, dkim('x.example'), down)).toMatchObject({ result: 'temperror' });
    expect(await check('p=none', { fromDomain: 'a.x.example' }, down)).toMatchObject({ result: 'temperror' });
  });

  test('what cannot be asked about a signature may be what aligns it', async () => {
    const more = { '_dmarc.a.x.example': ['TXT FAIL'] };
    expect(await check('p=reject', dkim('a.x.example'), more)).toMatchObject({
      result: 'temperror',
      params: { name: '_dmarc.a.x.example' },
    });
    expect(await check('p=reject', dkim('y.example', 'a.x.example', 'b.x.example'), more)).toMatchObject({
      result: 'pass',
    });
  });

  test('an organization that is not above both is none of theirs, whatever cannot be asked', async () => {
    const more = { ...down, '_dmarc.z.example': ['TXT v=DMARC1; psd=n'], '_dmarc.a.y.test': ['TXT FAIL'] };
    expect(await check('p=reject', dkim('z.example'), more)).toMatchObject({ result: 'fail' });
    expect(await check('p=reject', dkim('y.example'), more)).toMatchObject({ result: 'temperror' });
    const { result, asked } = await check('p=reject', dkim('a.y.test'), more);
    expect(result).toBe('fail');
    expect(asked).not.toContain('TXT _dmarc.a.y.test');
    const elsewhere = { '_dmarc.a.y.example': ['TXT FAIL'] };
    expect(await check('p=reject; psd=n', dkim('a.y.example'), elsewhere)).toMatchObject({ result: 'fail' });
  });

  test('a From that cannot be asked about counts as existing', async () => {
    const more = { 'a.x.example': ['A FAIL'] };
    expect(await check('p=none; sp=quarantine; np=reject', { fromDomain: 'a.x.example' }, more)).toMatchObject({
      params: { tag: 'sp' },
    });
  });
});

describe('what nobody could check is no fail (RFC 9989 §5.3.5)', () => {
  test.each<[string, Given, string, string]>([
    ['SPF not asked', { spf: null }, 'neutral', 'dmarc-spf-unchecked'],
    ['SPF temperror', spf('mail.x.example', 'temperror'), 'temperror', 'dmarc-undecided'],
    ['SPF temperror of another', spf('y.example', 'temperror'), 'fail', 'dmarc-nothing-aligned'],
    ['an aligned signature', { undecided: ['y.example', 'x.example'] }, 'neutral', 'dmarc-undecided'],
    ['a signature of another', { undecided: ['y.example'] }, 'fail', 'dmarc-nothing-aligned'],
    ['beside one that passes', { undecided: ['x.example'], dkim: ['x.example'] }, 'pass', 'dmarc-aligned-dkim'],
    ['SPF not asked, a signature passes', { spf: null, dkim: ['x.example'] }, 'pass', 'dmarc-aligned-dkim'],
  ])('%s', async (_, given, result, why) => {
    expect(await check('p=reject', given)).toMatchObject({ result, why });
  });
});

test('a hundred signatures are not a hundred walks', async () => {
  const domains = Array.from({ length: 100 }, (_, index) => `1.2.3.4.5.6.7.8.s${index}.example`);
  const { result, asked } = await check('p=reject', dkim(...domains));
  expect(result).toBe('fail');
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.length).toBeLessThanOrEqual(2 + 20 * 8);
});

describe('without DNS, with a record that somebody wrote down', () => {
  const offline = (name: string, record: string, given: Given) =>
    checkDmarc({
      fromDomain: 'mail.x.example',
      spf: null,
      dkim: [],
      ...given,
      resolver: pinnedResolver([{ name, record }], null),
    });

  test('the suffix list tells the organization, and the check says that it is approximate', async () => {
    expect(await offline('_dmarc.x.example', 'v=DMARC1; p=reject', dkim('news.x.example'))).toMatchObject({
      result: 'pass',
      params: { record: 'x.example', organization: 'x.example', alignment: 'relaxed' },
      notes: ['dmarc-inherited', 'dmarc-approximate'],
    });
  });

  test('the author domain’s own record and its own signature need no organization', async () => {
    const own = await offline('_dmarc.mail.x.example', 'v=DMARC1; p=reject', dkim('mail.x.example'));
    expect(own).toMatchObject({ result: 'pass', notes: [] });
  });

  test('customers of a suffix on the list are strangers', async () => {
    const given = { fromDomain: 'a.github.io', ...dkim('b.github.io') };
    expect(await offline('_dmarc.a.github.io', 'v=DMARC1; p=reject', given)).toMatchObject({
      result: 'neutral',
      why: 'dmarc-spf-unchecked',
      notes: ['dmarc-approximate'],
    });
  });

  test('psd= outranks the list', async () => {
    expect(await offline('_dmarc.x.example', 'v=DMARC1; p=none; psd=y', dkim('other.x.example'))).toMatchObject({
      result: 'neutral',
    });
  });

  test('a record elsewhere says nothing: nobody was asked', async () => {
    expect(await offline('_dmarc.y.example', 'v=DMARC1; p=reject', dkim('x.example'))).toMatchObject({
      result: 'temperror',
      params: { reason: 'unasked' },
    });
  });
});
