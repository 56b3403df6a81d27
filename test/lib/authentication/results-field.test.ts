import { describe, expect, test } from 'vitest';
import { parseResultsField } from '../../../lib/authentication/results-field.ts';
import { headerField } from './fields.ts';

/** What a field says, short: id, state of the id, `method=result` with its properties, problem codes. */
function read(value: string, name = 'Authentication-Results') {
  const { value: field, problems } = parseResultsField(headerField(`${name}: ${value}`));
  return {
    id: field.authservId,
    results: field.results.map(({ method, result, properties }) => {
      const pairs = Object.entries(properties).map(([key, text]) => `${key}=${text}`);
      return [`${method}=${result}`, ...pairs].join(' ');
    }),
    problems: problems.map(({ code }) => code.replace('authentication.', '')),
  };
}

function reasons(value: string) {
  const { results } = parseResultsField(headerField(`Authentication-Results: ${value}`)).value;
  return results.map(({ reason }) => reason);
}

describe('the examples of RFC 8601, appendix B', () => {
  test.each([
    ['B.2 Nearly Trivial Case; Service Provided, but No Authentication Done', 'example.org 1; none', 'example.org', []],
    [
      'B.3 Service Provided, Authentication Done',
      'example.com;\r\n          spf=pass smtp.mailfrom=example.net',
      'example.com',
      ['spf=pass smtp.mailfrom=example.net'],
    ],
    [
      'B.4 Service Provided, Several Authentications Done, Single MTA',
      'example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net',
      'example.com',
      ['auth=pass smtp.auth=sender@example.net', 'spf=pass smtp.mailfrom=example.net'],
    ],
    [
      'B.4, its second field',
      'example.com; iprev=pass\r\n policy.iprev=192.0.2.200',
      'example.com',
      ['iprev=pass policy.iprev=192.0.2.200'],
    ],
    [
      'B.5 Service Provided, Several Authentications Done, Different MTAs',
      'example.com;\r\n dkim=pass (good signature) header.d=example.com',
      'example.com',
      ['dkim=pass header.d=example.com'],
    ],
    [
      'B.5, its second field',
      'example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.com;\r\n spf=fail smtp.mailfrom=example.com',
      'example.com',
      ['auth=pass smtp.auth=sender@example.com', 'spf=fail smtp.mailfrom=example.com'],
    ],
    [
      'B.6 Service Provided, Multi-tiered Authentication Done',
      'example.com;\r\n dkim=pass reason="good signature"\r\n header.i=@mail-router.example.net;\r\n dkim=fail reason="bad signature"\r\n header.i=@newyork.example.com',
      'example.com',
      ['dkim=pass header.i=@mail-router.example.net', 'dkim=fail header.i=@newyork.example.com'],
    ],
    [
      'B.7 Comment-Heavy Example',
      "foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I wasn't expecting it) 1362471462",
      'foo.example.net',
      ['dkim=fail policy.expired=1362471462'],
    ],
  ])('%s', (_title, value, id, results) => {
    expect(read(value)).toStrictEqual({ id, results, problems: [] });
  });

  test('B.6 and B.7 keep their reasons and comments in order', () => {
    expect(reasons('a.example; dkim=pass reason="good signature" header.i=@b.example; dkim=none')).toStrictEqual([
      'good signature',
      null,
    ]);
    expect(
      reasons(
        'a.example; dkim (one) / 1 (two) = (three) fail policy (four) . (five) expired (six) = (seven) 1 (eight)',
      ),
    ).toStrictEqual(['one; two; three; four; five; six; seven; eight']);
    expect(reasons('a.example; dkim=pass (2048-bit key) dkim=fail (bad)')).toStrictEqual(['2048-bit key', 'bad']);
  });
});

describe('what is written in the wild', () => {
  const PASS = ['spf=pass', 'dkim=pass header.d=b.example'];
  test.each<[string, string, string | null, string[], string[]]>([
    [
      'Microsoft: no id',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b.example; dkim=none',
      null,
      ['spf=pass smtp.mailfrom=b.example', 'dkim=none'],
      [],
    ],
    [
      'Microsoft 2017–2020: stray domains',
      'spf=pass (sender IP is 192.0.2.1)\r\n smtp.helo=c.example; outlook.com;\r\n dkim=none (message not signed) header.d=none;outlook.com; dmarc=pass\r\n action=none header.from=outlook.com;',
      null,
      ['spf=pass smtp.helo=c.example', 'dkim=none header.d=none', 'dmarc=pass action=none header.from=outlook.com'],
      ['stray-domain', 'stray-domain'],
    ],
    [
      'Microsoft: compauth, glued after `;`',
      'spf=pass smtp.mailfrom=b.example; dmarc=fail action=oreject header.from=b.example;compauth=pass reason=100',
      null,
      ['spf=pass smtp.mailfrom=b.example', 'dmarc=fail action=oreject header.from=b.example', 'compauth=pass'],
      [],
    ],
    [
      "Yahoo: no `;` after the id, `from=` in a result's place",
      'mta1.mail.example  from=b.example; domainkeys=neutral (no sig);  from=c.example; dkim=pass (ok)',
      'mta1.mail.example',
      ['domainkeys=neutral from=b.example', 'dkim=pass from=c.example'],
      ['no-semicolon'],
    ],
    [
      'Yahoo Japan: a property after its result',
      'm.example from=b.example; dkim=pass (ok); header.i=@b.example',
      'm.example',
      ['dkim=pass from=b.example header.i=@b.example'],
      ['no-semicolon'],
    ],
    [
      'Gmail: empty smtp.mailfrom',
      'mx.google.com; spf=pass (google.com: best guess record for domain of postmaster@a.example) smtp.mailfrom=;\r\n dkim=pass header.i=@b.example',
      'mx.google.com',
      ['spf=pass smtp.mailfrom=', 'dkim=pass header.i=@b.example'],
      [],
    ],
    ['Gmail, old: smtp.mail', 'mx.google.com; spf=pass smtp.mail=;', 'mx.google.com', ['spf=pass smtp.mail='], []],
    [
      'empty before the next property',
      'a.example; spf=none smtp.helo= smtp.mailfrom=x@b.example',
      'a.example',
      ['spf=none smtp.helo= smtp.mailfrom=x@b.example'],
      [],
    ],
    ['empty <>', 'a.example; spf=none smtp.mailfrom=<>;', 'a.example', ['spf=none smtp.mailfrom=<>'], []],
    [
      'mail.ru: empty comment',
      'mxs.mail.ru; spf=none () smtp.helo=b.example',
      'mxs.mail.ru',
      ['spf=none smtp.helo=b.example'],
      [],
    ],
    [
      'two results without `;`',
      'a.example;\r\n dkim=pass header.d=b.example\r\n dkim=fail header.d=c.example',
      'a.example',
      ['dkim=pass header.d=b.example', 'dkim=fail header.d=c.example'],
      ['no-semicolon'],
    ],
    ['no `;` after the id', 'a.example spf=pass; dkim=pass header.d=b.example', 'a.example', PASS, ['no-semicolon']],
    [
      'a property before any result',
      'a.example; header.From=x@b.example; dkim=pass',
      'a.example',
      ['dkim=pass header.from=x@b.example'],
      [],
    ],
    [
      'properties without ptype',
      'a.example; spf=pass client-ip=192.0.2.1; envelope-from=x@b.example; helo=c.example',
      'a.example',
      ['spf=pass client-ip=192.0.2.1 envelope-from=x@b.example helo=c.example'],
      [],
    ],
    [
      'a comment glued to the next word',
      'a.example; spf=pass (ok)smtp.mailfrom=b.example',
      'a.example',
      ['spf=pass smtp.mailfrom=b.example'],
      [],
    ],
    [
      '`;` in a comment',
      'a.example; spf=pass (one; dkim=fail; two); dkim=pass header.d=b.example',
      'a.example',
      PASS,
      [],
    ],
    [
      'nested comments',
      'a.example; spf=pass (one (two (three)) \\) four); dkim=pass header.d=b.example',
      'a.example',
      PASS,
      [],
    ],
    [
      'a comment that never closes',
      'a.example; spf=pass (one (two); dkim=pass header.d=b.example',
      'a.example',
      PASS,
      ['comment-open'],
    ],
    [
      'a stray ( hides no fail',
      'a.example; spf=fail (domain of x(y@c.example) smtp.mailfrom=c.example; dmarc=fail (p=reject)',
      'a.example',
      ['spf=fail', 'dmarc=fail'],
      ['comment-open'],
    ],
    [
      'a local part that would close its comment',
      'a.example; spf=pass (domain of "x) dkim=pass header.d=b.example ("@c.example) smtp.mailfrom=c.example',
      'a.example',
      ['spf=pass smtp.mailfrom=c.example'],
      [],
    ],
    [
      'a local part that would end its value',
      'a.example; spf=pass smtp.mailfrom="x; dkim=pass header.d=b.example"@c.example',
      'a.example',
      ['spf=pass smtp.mailfrom="x; dkim=pass header.d=b.example"@c.example'],
      [],
    ],
    [
      'a quote that never closes',
      'a.example; spf=pass reason="one; dkim=pass header.d=b.example',
      'a.example',
      PASS,
      ['quote-open'],
    ],
    [
      'a HELO with a quote hides no fail',
      'a.example; spf=none smtp.helo="x; dmarc=fail; dkim=pass header.b="abc" header.d=c.example',
      'a.example',
      ['spf=none smtp.helo=x', 'dmarc=fail', 'dkim=pass header.b=abc header.d=c.example'],
      ['quote-open'],
    ],
    ['a quoted id', '"a.example"; spf=pass; dkim=pass header.d=b.example', 'a.example', PASS, []],
    [
      '`/`, `:`, `=` and [] in values',
      'a.example; dkim=pass header.b=gfT/i+A== policy.url=https://b.example/x?y=z smtp.remote-ip=2001:db8::1 smtp.helo=[192.0.2.1]',
      'a.example',
      [
        'dkim=pass header.b=gfT/i+A== policy.url=https://b.example/x?y=z smtp.remote-ip=2001:db8::1 smtp.helo=[192.0.2.1]',
      ],
      [],
    ],
    ['trailing `;` and doubled `;`', 'a.example;; spf=pass;; dkim=pass header.d=b.example;;', 'a.example', PASS, []],
    ['versions after id and method', 'a.example 1; spf/1=pass; dkim/01=pass header.d=b.example', 'a.example', PASS, []],
    ['a version nobody knows', 'a.example 2; spf=pass', 'a.example', ['spf=pass'], ['version']],
    [
      'a method version nobody knows passes for nothing',
      'a.example; dkim/2=pass',
      'a.example',
      ['dkim/2=pass'],
      ['version'],
    ],
    ['any case', 'a.example; SPF=Pass; DKIM=pass Header.D=b.example', 'a.example', PASS, []],
    ['a value wrapped at a fold', 'a.example; spf=pass; dkim=pass header.d=b.\r\n example', 'a.example', PASS, []],
    [
      'a value wrapped where nothing tells',
      'a.example; dkim=pass header.d=b.exam\r\n ple header.s=s1',
      'a.example',
      ['dkim=pass header.d=b.example header.s=s1'],
      [],
    ],
    [
      'a value wrapped, the fold lost',
      'a.example; dkim=pass header.d=b.example .c.example',
      'a.example',
      ['dkim=pass header.d=b.example.c.example'],
      [],
    ],
    ['a pair wrapped at its `=`', 'a.example; spf=\r\n pass; dkim=pass header.d=\r\n b.example', 'a.example', PASS, []],
    [
      'unknown methods',
      'a.example; bimi=skipped; x-ptr=pass; x-csa=none; spf=pass; dkim=pass header.d=b.example',
      'a.example',
      ['bimi=skipped', 'x-ptr=pass', 'x-csa=none', ...PASS],
      [],
    ],
    [
      'arc with smtp.client-ip',
      'a.example; arc=none smtp.client-ip=192.0.2.1',
      'a.example',
      ['arc=none smtp.client-ip=192.0.2.1'],
      [],
    ],
    [
      'results of old and odd servers',
      'a.example; dkim=timeout; dmarc=bestguesspass action=pct.reject; spf=hardfail',
      'a.example',
      ['dkim=timeout', 'dmarc=bestguesspass action=pct.reject', 'spf=hardfail'],
      [],
    ],
    ['`none` alone', 'a.example; none', 'a.example', [], []],
    ['`none` without id', 'none', null, [], []],
    ['an empty field', '', null, [], []],
    ['no id, but its `;`', '; spf=pass', null, ['spf=pass'], []],
    [
      'amavis: a comment between id and `;`',
      'a.example (amavis); dkim=pass (2048-bit key)\r\n header.d=b.example',
      'a.example',
      ['dkim=pass header.d=b.example'],
      [],
    ],
    ['a U-label id, in UTF-8', 'correo.b\u00c3\u00bacher.example; spf=pass', 'correo.búcher.example', ['spf=pass'], []],
    ['quoted-printable out of a bounce', 'a.example; spf=3Dnone', 'a.example', ['spf=none'], []],
    [
      'two values for one property',
      'a.example; dkim=pass header.d=b.example header.d=c.example',
      'a.example',
      ['dkim=pass header.d=b.example, c.example'],
      [],
    ],
    ['a word beside the id', 'a.example c.example; spf=pass', 'a.example', ['spf=pass'], ['stray-domain']],
    [
      'rubbish between good results',
      'a.example; spf=pass; ,.-()=@<; dkim=pass header.d=b.example',
      'a.example',
      PASS,
      ['unparsed'],
    ],
    [
      'a name that JavaScript knows',
      'a.example; spf=pass __proto__=x constructor.prototype=y',
      'a.example',
      ['spf=pass constructor.prototype=y'],
      ['unparsed'],
    ],
  ])('%s', (_title, value, id, results, problems) => {
    expect(read(value)).toStrictEqual({ id, results, problems });
  });

  test.each([
    ['i=1; mx.google.com; spf=pass', 1, 'mx.google.com', 'given'],
    [' i = 2 (two) ; mx.microsoft.com 1; spf=pass', 2, 'mx.microsoft.com', 'given'],
    ['i=1; spf=pass', 1, null, 'missing'],
    ['mx.google.com; spf=pass', null, 'mx.google.com', 'given'],
    ['i=; mx.google.com; spf=pass', null, null, 'missing'],
  ])('ARC: %s', (value, instance, authservId, idState) => {
    const field = parseResultsField(headerField(`ARC-Authentication-Results: ${value}`)).value;
    expect(field).toMatchObject({ instance, authservId, idState, results: [{ method: 'spf', result: 'pass' }] });
  });

  test.each([
    ['a.example b; spf=pass', 'unparseable'],
    ['a.example 1 b; spf=pass', 'unparseable'],
    ['a.example 1b; spf=pass', 'unparseable'],
    ['a.example 7; spf=pass', 'unparseable'],
    ['a.example, b.example; spf=pass', 'unparseable'],
    ['a.example (b) 1 (c); spf=pass', 'given'],
    ['a.example', 'given'],
  ])('id of %s: %s', (value, idState) => {
    expect(parseResultsField(headerField(`Authentication-Results: ${value}`)).value.idState).toBe(idState);
  });

  test('a field without end is read up to a limit, without the result that the limit tears', () => {
    const many = '; dkim=pass header.d=b.example'.repeat(4000);
    const { value, problems } = parseResultsField(headerField(`Authentication-Results: a.example${many}`));
    expect(problems.map(({ code }) => code)).toContain('authentication.too-long');
    expect(value.results.length).toBeGreaterThan(2000);
    expect(new Set(value.results.map(({ properties }) => properties['header.d']))).toStrictEqual(
      new Set(['b.example']),
    );
  });
});

describe('places', () => {
  test('a result and a problem point at their bytes', () => {
    const header =
      'Authentication-Results: a.example;\r\n spf=pass (ok)  smtp.mailfrom=b.example ;\r\n ?!; dkim=none (x) ; dmarc=fail';
    const { value, problems } = parseResultsField(headerField(header));
    const piece = ({ start, end }: { start: number; end: number }) => header.slice(start, end);
    expect(value.results.map(({ at }) => piece(at))).toStrictEqual([
      'spf=pass (ok)  smtp.mailfrom=b.example',
      'dkim=none (x)',
      'dmarc=fail',
    ]);
    expect(problems.map(({ at, params }) => [at && piece(at), params])).toStrictEqual([['?!', { text: '?!' }]]);
  });
});
