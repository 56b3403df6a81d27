import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DkimCheck } from '../../../../lib/authentication/check.ts';
import { verifyDkim } from '../../../../lib/authentication/dkim/verify.ts';
import type { DnsAnswer, Resolver } from '../../../../lib/dns/resolver.ts';
import type { Fidelity } from '../../../../lib/message/message.ts';
import { ED25519, KEY_NAME, NOW, RSA, SHORT_RSA, WEAK_RSA, keyAt, messageOf, sign } from './signer.ts';
import type { SignOptions } from './signer.ts';

const MAIL = [
  'From: Banco <avisos@banco.example>',
  'To: ana@empresa.example',
  'Subject: Aviso',
  'Date: Sat, 21 Nov 2026 15:24:58 +0000',
  '',
  'Su clave vence hoy.',
  '',
].join('\r\n');

interface Given {
  readonly resolver?: Resolver | null;
  readonly fidelity?: Fidelity;
  readonly rewrites?: boolean;
}

async function check(text: string, { resolver, fidelity, rewrites }: Given = {}): Promise<DkimCheck> {
  const answers = resolver === undefined ? keyAt(RSA.record) : resolver;
  const [first] = await verifyDkim(messageOf(text, fidelity), answers, NOW, rewrites);
  return first!;
}

const answering = (answer: DnsAnswer): Resolver => ({ resolve: async () => answer });

describe('a signature that holds', () => {
  const keys = [
    ['RSA', RSA],
    ['Ed25519', ED25519],
  ] as const;
  const ways = ['simple', 'relaxed'] as const;
  test.each(keys.flatMap(([name, key]) => ways.flatMap((header) => ways.map((body) => ({ name, key, header, body })))))(
    '$name, $header/$body',
    async ({ key, header, body }) => {
      expect(await check(sign(MAIL, { key, header, body }), { resolver: keyAt(key.record) })).toMatchObject({
        method: 'dkim',
        result: 'pass',
        why: 'verified',
        domain: 'banco.example',
        selector: 'sel',
        field: 0,
        notes: [],
      });
    },
  );

  const SAME: readonly [name: string, options: SignOptions, notes: readonly string[]][] = [
    ['without c=: simple', { header: 'simple', body: 'simple', tags: { c: null } }, []],
    ['c= with one word: the body is simple', { body: 'simple', tags: { c: 'relaxed' } }, []],
    ['tags nobody knows', { tags: { foo: 'bar', R: 'y' } }, []],
    ['i= of a subdomain', { tags: { i: 'a=20b@news.banco.example' } }, []],
    ['i= in other letters', { tags: { i: '@BANCO.example' } }, []],
    ['d= in other letters', { tags: { d: 'Banco.EXAMPLE' } }, []],
    ['q= with a method nobody knows', { tags: { q: 'dns/foo:dns/txt' } }, []],
    ['upper case in h= and a=', { h: 'FROM:To:SUBJECT:Date', tags: { a: 'RSA-SHA256' } }, []],
    ['blanks in h= and bh=', { h: 'from :\r\n\tto : subject\r\n : date' }, []],
    ['oversigned', { h: 'from:from:to:to:subject:subject:date:date:cc' }, []],
    ['its own name in h=', { h: 'from:to:subject:date:dkim-signature' }, []],
    ['x= to come', { tags: { t: '1795274698', x: '1895274698' } }, []],
    ['x= past by less than clocks differ', { tags: { x: String(NOW.getTime() / 1000 - 200) } }, []],
    ['t= far in the future', { tags: { t: '1895274698' } }, ['signed-in-future']],
    ['l= of all there is', { length: 21 }, ['body-length']],
    ['a Subject that is not signed', { h: 'from:to:date' }, ['fields-unsigned']],
    ['z=', { tags: { z: 'From:Banco=20<x@banco.example>|Subject:Otro' } }, []],
  ];
  test.each(SAME)('%s', async (_, options, notes) => {
    expect(await check(sign(MAIL, options))).toMatchObject({ result: 'pass', why: 'verified', notes });
  });

  test('several: each for itself, topmost first', async () => {
    const text = sign(sign(MAIL, { tags: { d: 'otro.example' } }), { tags: { i: '@banco.example' } });
    expect(await verifyDkim(messageOf(text), keyAt(RSA.record), NOW)).toMatchObject([
      { domain: 'banco.example', result: 'pass', field: 0 },
      { domain: 'otro.example', result: 'permerror', why: 'no-key', field: 1 },
    ]);
  });

  test('a message without signature: nothing to say', async () => {
    expect(await verifyDkim(messageOf(MAIL), keyAt(RSA.record), NOW)).toStrictEqual([]);
  });

  test('U-labels in d= and s= are looked up as A-labels (RFC 8616)', async () => {
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    const asked: string[] = [];
    const resolver: Resolver = {
      resolve: async (name) => (asked.push(name), { status: 'found', records: [RSA.record], ttl: 1 }),
    };
    const text = sign(MAIL, { tags: { d: utf8('bücher.example'), s: utf8('señal') } });
    expect(await check(text, { resolver })).toMatchObject({
      result: 'pass',
      domain: 'xn--bcher-kva.example',
      selector: 'señal',
    });
    expect(asked).toStrictEqual(['xn--seal-hqa._domainkey.xn--bcher-kva.example']);
  });

  test('a selector of digits alone', async () => {
    const resolver = answering({ status: 'found', records: [RSA.record], ttl: 1 });
    expect(await check(sign(MAIL, { tags: { s: '20120806' } }), { resolver })).toMatchObject({ result: 'pass' });
  });
});

describe('the key', () => {
  const edited = (tags: string) => `v=DKIM1; ${tags}; p=${RSA.published}`;
  const GOOD: readonly [name: string, record: string, notes: readonly string[]][] = [
    ['alone', `p=${RSA.published}`, []],
    ['with everything that allows it', edited('k=rsa; h=sha1 : sha256; s=foo:email; t=x; n=una nota'), []],
    ['for every service', edited('s=*'), []],
    ['with blanks in p=', `v=DKIM1; p=${RSA.published.replace(/(.{50})/g, '$1 ')}; `, []],
    ['in test mode', edited('t=y'), ['test-mode']],
    ['strict, and i= is d=', edited('t=y:s'), ['test-mode']],
  ];
  test.each(GOOD)('%s', async (_, record, notes) => {
    expect(await check(sign(MAIL), { resolver: keyAt(record) })).toMatchObject({ result: 'pass', notes });
  });

  test('bare PKCS#1, without the SubjectPublicKeyInfo around it', async () => {
    const der = Buffer.from(RSA.published, 'base64').subarray(24).toString('base64');
    expect(await check(sign(MAIL), { resolver: keyAt(`v=DKIM1; p=${der}`) })).toMatchObject({
      result: 'pass',
      params: { bits: 2048 },
    });
  });

  test('of less than 2048 bits: a remark', async () => {
    const text = sign(MAIL, { key: SHORT_RSA });
    expect(await check(text, { resolver: keyAt(SHORT_RSA.record) })).toMatchObject({
      result: 'pass',
      notes: ['short-key'],
      params: { bits: 1024 },
    });
  });

  const WRONG: readonly [why: string, records: string[], params?: object][] = [
    ['several-keys', [RSA.record, RSA.record], { count: 2 }],
    ['key-revoked', ['v=DKIM1; p='], { name: KEY_NAME }],
    ['key-revoked', ['v=DKIM1; k=ed25519; p= ']],
    ['key-unreadable', ['v=spf1 -all']],
    ['key-unreadable', [`p=${RSA.published}; v=DKIM1`]],
    ['key-unreadable', [`v=dkim1; p=${RSA.published}`]],
    ['key-unreadable', ['v=DKIM1; k=rsa']],
    ['key-unreadable', [`v=DKIM1;; p=${RSA.published}`]],
    ['key-unreadable', [`v=DKIM1; p=${RSA.published}; p=${RSA.published}`]],
    ['key-unreadable', [`v=DKIM1; p=${RSA.published.slice(0, 100)}`]],
    ['key-unreadable', ['v=DKIM1; p=%%%']],
    ['key-unreadable', ['v=DKIM1; p=AAAA']],
    ['key-unreadable', ['']],
    ['key-type', [ED25519.record], { type: 'ed25519', wanted: 'rsa' }],
    ['key-type', [edited('k=dsa')]],
    ['key-hash', [edited('h=sha1')], { hash: 'sha256' }],
    ['key-service', [edited('s=foo')], { service: 'foo' }],
    ['key-service', [edited('s=')]],
  ];
  test.each(WRONG)('%s: %j', async (why, records, params = {}) => {
    expect(await check(sign(MAIL), { resolver: keyAt(...records) })).toMatchObject({
      result: 'permerror',
      why,
      params,
    });
  });

  test('strict, and i= is below d=', async () => {
    const text = sign(MAIL, { tags: { i: '@news.banco.example' } });
    expect(await check(text, { resolver: keyAt(edited('t=s')) })).toMatchObject({
      result: 'permerror',
      why: 'key-strict',
      params: { identity: 'news.banco.example', domain: 'banco.example' },
    });
  });

  test.each(['no-name', 'no-data'] as const)('%s', async (status) => {
    const resolver = answering({ status });
    expect(await check(sign(MAIL), { resolver })).toMatchObject({
      result: 'permerror',
      why: 'no-key',
      params: { name: KEY_NAME },
      notes: [],
    });
  });

  test('nobody answered', async () => {
    const resolver = answering({ status: 'failed', reason: 'timeout' });
    expect(await check(sign(MAIL), { resolver })).toMatchObject({
      result: 'temperror',
      why: 'dns-failed',
      params: { reason: 'timeout' },
      notes: ['body-intact'],
    });
  });

  test('not looked up: what the body alone says', async () => {
    expect(await check(sign(MAIL), { resolver: null })).toMatchObject({
      result: 'neutral',
      why: 'not-looked-up',
      notes: ['body-intact'],
    });
    expect(await check(`${sign(MAIL)}x`, { resolver: null })).toMatchObject({ notes: ['body-differs'] });
  });

  test('is asked for once where several signatures name it', async () => {
    const asked: string[] = [];
    const resolver: Resolver = {
      resolve: async (name, type) => (
        asked.push(`${name} ${type}`),
        { status: 'found', records: [RSA.record], ttl: 1 }
      ),
    };
    await verifyDkim(messageOf(sign(sign(sign(MAIL)))), resolver, NOW);
    expect(asked).toStrictEqual([`${KEY_NAME} TXT`]);
  });
});

describe('a signature that is none', () => {
  const TAGS: readonly [why: string, tags: SignOptions['tags'], params?: object][] = [
    ['missing-tag', { v: null }, { tag: 'v' }],
    ['missing-tag', { bh: null }, { tag: 'bh' }],
    ['missing-tag', { V: '1', v: null }, { tag: 'v' }],
    ['bad-tag', { v: '2' }, { tag: 'v', value: '2' }],
    ['bad-tag', { d: 'not a domain' }, { tag: 'd' }],
    ['bad-tag', { s: '' }, { tag: 's' }],
    ['bad-tag', { bh: '!' }, { tag: 'bh' }],
    ['bad-tag', { c: 'relaxed/nofws' }, { tag: 'c' }],
    ['bad-tag', { h: 'from::to' }, { tag: 'h' }],
    ['bad-tag', { h: '' }, { tag: 'h' }],
    ['bad-tag', { q: 'dns/foo' }, { tag: 'q' }],
    ['bad-tag', { l: '-1' }, { tag: 'l' }],
    ['bad-tag', { t: 'ayer' }, { tag: 't' }],
    ['bad-tag', { t: '5', x: '5' }, { tag: 'x' }],
    ['bad-tag', { i: 'banco.example' }, { tag: 'i' }],
    ['from-unsigned', { h: 'to:subject' }],
    ['foreign-identity', { i: '@evilbanco.example' }, { domain: 'banco.example' }],
    ['foreign-identity', { i: '@example' }],
    ['tag-syntax', { '1a': 'b' }],
    ['tag-syntax', { 'a b': 'c' }],
    ['tag-syntax', { n: 'a\x01' }],
    ['duplicate-tag', { n: 'a;n=b' }, { tag: 'n' }],
  ];
  test.each(TAGS)('%s: %j', async (why, tags, params = {}) => {
    expect(await check(sign(MAIL, tags ? { tags } : {}))).toMatchObject({ result: 'permerror', why, params });
  });

  test.each(['DKIM-Signature:', 'DKIM-Signature: ;', 'DKIM-Signature: v=1;;a=b', 'DKIM-Signature: v'])(
    '%s',
    async (field) => {
      expect(await check(`${field}\r\n${MAIL}`)).toMatchObject({
        result: 'permerror',
        why: 'tag-syntax',
        domain: null,
        selector: null,
      });
    },
  );

  test('an algorithm nobody knows', async () => {
    expect(await check(sign(MAIL, { tags: { a: 'rsa-sha512' } }))).toMatchObject({
      result: 'neutral',
      why: 'unknown-algorithm',
      domain: 'banco.example',
    });
  });

  test('in a copy: the tag may have come to harm by copying', async () => {
    expect(await check(sign(MAIL, { tags: { v: null } }), { fidelity: 'flattened' })).toMatchObject({
      result: 'neutral',
      why: 'source-flattened',
    });
  });
});

describe('a signature that does not hold', () => {
  const signed = sign(MAIL, { tags: { z: 'From:Banco=20<avisos@banco.example>|Subject:Aviso' } });

  test('the body was changed', async () => {
    expect(await check(signed.replace('hoy', 'ayer'))).toMatchObject({
      result: 'fail',
      why: 'body-changed',
      notes: ['header-intact'],
    });
  });

  test('the header was changed: z= says where', async () => {
    expect(await check(signed.replace('Subject: Aviso', 'Subject: Urgente'))).toMatchObject({
      result: 'fail',
      why: 'header-changed',
      params: { changed: 'Subject' },
      notes: [],
    });
  });

  test('both were', async () => {
    expect(await check(signed.replace('hoy', 'ayer').replace('Aviso\r', 'Urgente\r'))).toMatchObject({
      result: 'fail',
      why: 'message-changed',
    });
  });

  test('an oversigned field was added', async () => {
    const text = sign(MAIL, { h: 'from:to:subject:date:cc' }).replace('Subject:', 'Cc: x@evil.example\r\nSubject:');
    expect(await check(text)).toMatchObject({ result: 'fail', why: 'header-changed' });
  });

  test('part of what l= counts was taken away', async () => {
    expect(await check(sign(MAIL, { length: 21 }).replace(' hoy', ''))).toMatchObject({
      result: 'fail',
      why: 'body-shorter',
      params: { signed: 21, octets: 17 },
    });
  });

  test('of an Ed25519 key', async () => {
    const text = sign(MAIL, { key: ED25519 }).replace('Aviso', 'Otro');
    expect(await check(text, { resolver: keyAt(ED25519.record) })).toMatchObject({
      result: 'fail',
      why: 'header-changed',
    });
  });

  test.each(['newlines', 'transcoded', 'truncated', 'flattened'] as const)(
    'in a copy (%s) cannot be told, and passes where it holds',
    async (fidelity) => {
      expect(await check(signed, { fidelity })).toMatchObject({ result: 'pass' });
      expect(await check(signed.replace('hoy', 'ayer'), { fidelity })).toMatchObject({
        result: 'neutral',
        why: `source-${fidelity}`,
        notes: ['header-intact'],
      });
    },
  );

  test('out of a platform that rewrites what it stores', async () => {
    expect(await check(signed.replace('hoy', 'ayer'), { rewrites: true })).toMatchObject({
      result: 'neutral',
      why: 'rewritten',
    });
    expect(await check(signed, { rewrites: true })).toMatchObject({ result: 'pass' });
  });

  test.each([
    ['no blank line', (text: string) => text.slice(0, text.indexOf('\r\n\r\n') + 2), 'exact'],
    ['known to be a header alone', (text: string) => text.slice(0, text.indexOf('\r\n\r\n') + 4), 'headers'],
  ] as const)('a header alone (%s): nobody knows the body', async (_, cut, fidelity) => {
    for (const body of ['Su clave vence hoy.\r\n', '']) {
      const text = cut(sign(MAIL.slice(0, MAIL.indexOf('\r\n\r\n') + 4) + body));
      expect(await check(text, { fidelity })).toMatchObject({
        result: 'neutral',
        why: 'source-headers',
        notes: ['header-intact'],
      });
    }
  });
});

describe('a signature that holds and is not accepted', () => {
  const top = (field: string, text: string) => `${field}\r\n${text}`;

  test.each(['From: x@evil.example', 'Subject: Otro', 'Date: Sun, 22 Nov 2026 15:24:58 +0000', 'To: x@y.example'])(
    'a second field that is not signed: %s',
    async (field) => {
      expect(await check(top(field, sign(MAIL)))).toMatchObject({
        result: 'policy',
        why: 'unsigned-field',
        params: { field: field.split(':')[0] },
      });
    },
  );

  test('text behind l=: where it begins, and how much there is', async () => {
    const text = `${sign(MAIL, { length: 21 })}Pague aqui.\r\n`;
    const found = await check(text);
    expect(found).toMatchObject({ result: 'policy', why: 'text-appended', params: { signed: 21, appended: 13 } });
    expect(text.slice(Number(found.params['start']))).toBe('Pague aqui.\r\n');
  });

  test('l= of nothing at all', async () => {
    expect(await check(sign(MAIL, { length: 0 }))).toMatchObject({
      why: 'text-appended',
      params: { signed: 0, appended: 21 },
    });
  });

  test('a key of less than 1024 bits', async () => {
    expect(await check(sign(MAIL, { key: WEAK_RSA }), { resolver: keyAt(WEAK_RSA.record) })).toMatchObject({
      result: 'policy',
      why: 'weak-key',
      params: { bits: 512 },
    });
  });

  test('SHA-1', async () => {
    const text = sign(MAIL, { algorithm: 'rsa-sha1' });
    expect(await check(text)).toMatchObject({ result: 'policy', why: 'sha1' });
    expect(await check(text.replace('hoy', 'ayer'))).toMatchObject({ result: 'fail', why: 'body-changed' });
  });

  test('x= is past', async () => {
    expect(await check(sign(MAIL, { tags: { t: '1700000000', x: '1700086400' } }))).toMatchObject({
      result: 'policy',
      why: 'expired',
      params: { expired: '2023-11-15T22:13:20Z' },
    });
  });
});

describe('an engine that cannot', () => {
  test.each([
    ['knows no Ed25519', 'NotSupportedError', ED25519, 'ed25519-unsupported'],
    ['will not work with the key', 'DataError', RSA, 'key-refused'],
  ] as const)('%s', async (_, name, key, why) => {
    const spy = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', name));
    onTestFinished(() => spy.mockRestore());
    expect(await check(sign(MAIL, { key }), { resolver: keyAt(key.record) })).toMatchObject({ result: 'neutral', why });
  });
});

describe('limits', () => {
  test('more signatures than are checked', async () => {
    let text = MAIL;
    for (let count = 0; count < 12; count++) text = sign(text);
    const checks = await verifyDkim(messageOf(text), keyAt(RSA.record), NOW);
    expect(checks.map(({ result, why }) => `${result} ${why}`)).toStrictEqual([
      ...Array.from({ length: 10 }, () => 'pass verified'),
      'neutral too-many',
      'neutral too-many',
    ]);
  });

  test('a body larger than is checked', async () => {
    const text = `${sign(MAIL)}${'x'.repeat(64 * 1024 * 1024)}`;
    expect(await check(text)).toMatchObject({ result: 'neutral', why: 'too-large', notes: ['header-intact'] });
  });

  test('more tags than any signature has', async () => {
    const n = Array.from({ length: 1000 }, (_, index) => `a;n${index}=b`).join('');
    expect(await check(sign(MAIL, { tags: { n } }))).toMatchObject({ result: 'permerror', why: 'tag-syntax' });
  });

  test('numbers beyond what a number holds', async () => {
    const many = '9'.repeat(76);
    expect(await check(sign(MAIL, { tags: { t: many } }))).toMatchObject({
      result: 'pass',
      notes: ['signed-in-future'],
    });
    expect(await check(sign(MAIL, { tags: { l: many } }))).toMatchObject({ result: 'fail', why: 'body-shorter' });
    expect(await check(sign(MAIL, { tags: { l: '9'.repeat(77) } }))).toMatchObject({ why: 'bad-tag' });
  });
});
