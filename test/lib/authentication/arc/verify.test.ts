import { createSeal } from 'mailauth/lib/arc/index.js';
import { describe, expect, test } from 'vitest';
import { verifyArc } from '../../../../lib/authentication/arc/verify.ts';
import { verifyDkim } from '../../../../lib/authentication/dkim/verify.ts';
import type { DnsAnswer, Resolver } from '../../../../lib/dns/resolver.ts';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import type { Fidelity } from '../../../../lib/message/message.ts';
import { NOW, RSA, SHORT_RSA, WEAK_RSA, messageOf } from '../dkim/signer.ts';
import { RFC8617 } from './rfc8617.ts';
import { seal } from './sealer.ts';
import type { SealOptions } from './sealer.ts';

const MAIL = [
  'From: Banco <avisos@banco.example>',
  'To: lista@lista.example',
  'Subject: Aviso',
  'Date: Sat, 21 Nov 2026 15:24:58 +0000',
  '',
  'Su clave vence hoy.',
  '',
].join('\r\n');

const sealers = Array.from({ length: 50 }, (_, index) => `arc._domainkey.mx${index + 1}.example`);
const KEYS = zoneResolver(Object.fromEntries(sealers.map((name) => [name, { TXT: [RSA.record] }])));

interface Given {
  readonly resolver?: Resolver | null;
  readonly fidelity?: Fidelity;
  readonly rewrites?: boolean;
}

const check = (text: string, { resolver = KEYS, fidelity, rewrites }: Given = {}) =>
  verifyArc(messageOf(text, fidelity), resolver, NOW, rewrites);

const sealed = (times: number, options?: SealOptions) => {
  let text = MAIL;
  for (let set = 1; set <= times; set++) text = seal(text, set === times ? options : {});
  return text;
};

/** Without the field that begins so. */
const without = (text: string, start: string) => {
  const at = text.indexOf(start);
  const rest = text.slice(at);
  return text.slice(0, at) + rest.slice(/\r\n(?![ \t])/.exec(rest)!.index + 2);
};

describe('a chain that holds', () => {
  test.each([1, 2, 3, 50])('of %i', async (times) => {
    expect(await check(sealed(times))).toMatchObject({
      method: 'arc',
      result: 'pass',
      why: 'chain-verified',
      domain: `mx${times}.example`,
      selector: 'arc',
      field: 0,
      notes: [],
    });
  });

  test('says of what it is made, and of its keys', async () => {
    expect((await check(sealed(2)))?.params).toStrictEqual({ sets: 2, bits: 2048 });
  });

  test('made by another program, over a signature of ours', async () => {
    const privateKey = RSA.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    let text = MAIL;
    for (const [index, cv] of ['none', 'pass', 'pass'].entries()) {
      const domain = `mx${index + 1}.example`;
      const authResults = `${domain};\r\n spf=pass smtp.mailfrom=a@banco.example`;
      const { headers } = await createSeal(Buffer.from(text), {
        seal: { signingDomain: domain, selector: 'arc', privateKey, authResults, cv, signTime: NOW },
      });
      text = `${headers.join('\r\n')}\r\n${text}`;
      expect(await check(text)).toMatchObject({ result: 'pass', domain, params: { sets: index + 1 } });
    }
  });

  test('though an older server has changed the message since, as lists do', async () => {
    const text = seal(seal(MAIL).replace('hoy.', 'hoy.\r\n-- \r\nLista'));
    expect(await check(text)).toMatchObject({ result: 'pass', params: { sets: 2 } });
  });

  test('in whatever order its fields stand', async () => {
    const [first, second, third, ...rest] = sealed(1).split(/\r\n(?![ \t])/);
    expect(await check([third, second, first, ...rest].join('\r\n'))).toMatchObject({ result: 'pass', field: 2 });
  });

  test('with a short key: a remark', async () => {
    const resolver = zoneResolver({ 'arc._domainkey.mx1.example': { TXT: [SHORT_RSA.record] } });
    const text = seal(MAIL, { key: SHORT_RSA });
    expect(await check(text, { resolver })).toMatchObject({ result: 'pass', notes: ['short-key'] });
  });

  test('in a copy', async () => {
    expect(await check(sealed(2), { fidelity: 'transcoded' })).toMatchObject({ result: 'pass' });
  });
});

test('no ARC: nothing to say', async () => {
  expect(await check(MAIL)).toBeNull();
});

describe('a chain that does not hold', () => {
  const WRONG: readonly [why: string, text: () => string, params?: object][] = [
    ['chain-failed-before', () => sealed(2, { seal: { cv: 'fail' } }), { instance: 2, domain: 'mx2.example' }],
    ['chain-status', () => sealed(1, { seal: { cv: 'pass' } }), { instance: 1, status: 'pass' }],
    ['chain-status', () => sealed(2, { seal: { cv: 'none' } }), { instance: 2, status: 'none' }],
    ['chain-status', () => seal(seal(MAIL, { seal: { cv: 'fail' } })), { instance: 1, status: 'fail' }],
    ['chain-gap', () => seal(MAIL, { instance: 2 }), { instance: 1 }],
    ['chain-gap', () => seal(seal(MAIL), { instance: 3 }), { instance: 2 }],
    ['chain-incomplete', () => without(sealed(2), 'ARC-Seal: i=1'), { instance: 1, part: 'ARC-Seal' }],
    ['chain-incomplete', () => without(sealed(2), 'ARC-Message-Signature: i=2'), { part: 'ARC-Message-Signature' }],
    ['chain-incomplete', () => without(sealed(1), 'ARC-Auth'), { part: 'ARC-Authentication-Results' }],
    ['chain-double', () => seal(sealed(1), { instance: 1 }), { instance: 1, part: 'ARC-Seal' }],
    ['chain-instance', () => sealed(1, { seal: { i: '0' } }), { part: 'ARC-Seal' }],
    ['chain-instance', () => sealed(1, { signature: { i: null } }), { part: 'ARC-Message-Signature' }],
    ['chain-instance', () => sealed(1, { results: 'ARC-Authentication-Results: mx1.example; none' })],
    ['chain-instance', () => sealed(1, { seal: { n: 'a;n=b' } })],
    ['chain-too-long', () => sealed(51), { limit: 50 }],
    ['chain-seal-headers', () => sealed(1, { seal: { h: 'from' } }), { instance: 1 }],
    ['chain-seals-signed', () => sealed(2, { h: 'from:arc-seal' }), { instance: 2 }],
    ['chain-seal-broken', () => sealed(2).replace('i=1; mx1', 'i=1; mx7'), { instance: 2, domain: 'mx2.example' }],
    ['missing-tag', () => sealed(1, { seal: { cv: null } }), { instance: 1, part: 'ARC-Seal', tag: 'cv' }],
    ['missing-tag', () => sealed(1, { signature: { bh: null } }), { part: 'ARC-Message-Signature', tag: 'bh' }],
    ['from-unsigned', () => sealed(1, { h: 'to' }), { part: 'ARC-Message-Signature' }],
    ['no-key', () => sealed(2, { seal: { s: 'otro' } }), { instance: 2, part: 'ARC-Seal' }],
    ['no-key', () => sealed(2, { signature: { s: 'otro' } }), { name: 'otro._domainkey.mx2.example' }],
    ['body-changed', () => sealed(2).replace('hoy', 'ayer'), { instance: 2, part: 'ARC-Message-Signature' }],
    ['header-changed', () => sealed(2).replace('Subject: A', 'Subject: B'), { instance: 2 }],
  ];
  test.each(WRONG)('%s: %s', async (why, text, params = {}) => {
    expect(await check(text())).toMatchObject({ method: 'arc', result: 'fail', why, params });
  });

  test('in a copy, or out of a platform that rewrites: cannot be told', async () => {
    const text = sealed(2).replace('hoy', 'ayer');
    expect(await check(text, { fidelity: 'newlines' })).toMatchObject({ result: 'neutral', why: 'source-newlines' });
    expect(await check(text, { rewrites: true })).toMatchObject({ result: 'neutral', why: 'rewritten' });
    const torn = without(sealed(2), 'ARC-Seal: i=1');
    expect(await check(torn, { fidelity: 'transcoded' })).toMatchObject({
      result: 'neutral',
      why: 'source-transcoded',
    });
  });
});

describe('a chain nobody could check', () => {
  const answering = (answer: DnsAnswer): Resolver => ({ resolve: async () => answer });

  test.each(['timeout', 'servfail'] as const)('%s', async (reason) => {
    const resolver = answering({ status: 'failed', reason });
    expect(await check(sealed(2), { resolver })).toMatchObject({
      result: 'temperror',
      why: 'dns-failed',
      params: { reason, instance: 2 },
    });
  });

  test('not looked up: its form alone', async () => {
    expect(await check(sealed(2), { resolver: null })).toMatchObject({ result: 'neutral', why: 'not-looked-up' });
    expect(await check(seal(MAIL, { instance: 2 }), { resolver: null })).toMatchObject({ why: 'chain-gap' });
  });

  test('a header alone', async () => {
    const text = sealed(1);
    const header = text.slice(0, text.indexOf('\r\n\r\n') + 2);
    expect(await check(header)).toMatchObject({ result: 'neutral', why: 'source-headers', notes: ['header-intact'] });
  });

  test('an algorithm nobody knows', async () => {
    expect(await check(sealed(1, { seal: { a: 'rsa-sha512' } }))).toMatchObject({
      result: 'neutral',
      why: 'unknown-algorithm',
      params: { instance: 1, part: 'ARC-Seal' },
    });
  });
});

describe('a chain that holds and is not accepted', () => {
  test('a second From above it', async () => {
    expect(await check(`From: x@evil.example\r\n${sealed(1)}`)).toMatchObject({
      result: 'policy',
      why: 'unsigned-field',
      params: { field: 'From', instance: 1 },
    });
  });

  test('a weak key', async () => {
    const resolver = zoneResolver({
      'arc._domainkey.mx1.example': { TXT: [WEAK_RSA.record] },
      'arc._domainkey.mx2.example': { TXT: [RSA.record] },
    });
    const text = seal(seal(MAIL, { key: WEAK_RSA }));
    expect(await check(text, { resolver })).toMatchObject({
      result: 'policy',
      why: 'weak-key',
      params: { instance: 1, part: 'ARC-Seal', bits: 512 },
    });
  });

  test('but a seal that is broken is worse', async () => {
    expect(await check(`From: x@evil.example\r\n${sealed(2).replace('i=1; mx1', 'i=1; mx7')}`)).toMatchObject({
      result: 'fail',
      why: 'chain-seal-broken',
    });
  });
});

test('one byte changed anywhere in what is sealed', { timeout: 60_000 }, async () => {
  const text = sealed(3);
  for (let at = 0; at < text.length; at++) {
    // What stands around a signature does not count, and of the last digit of base64 not every bit does.
    if (' \t\r\n='.includes(text[at]!) || text[at + 1] === '=') continue;
    const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
    expect((await check(changed))?.result, `byte ${at}`).not.toBe('pass');
  }
});

test('no more keys are asked for than it takes to break the chain', async () => {
  const asked: string[] = [];
  const resolver: Resolver = { resolve: async (name, type) => (asked.push(name), KEYS.resolve(name, type)) };
  await check(sealed(5).replace('i=4; mx4', 'i=4; mx7'), { resolver });
  expect(asked).toStrictEqual(['arc._domainkey.mx5.example']);
});

/** The standard publishes no keys for its example, so that nobody can verify it: it is read, and lacks them. */
describe('RFC 8617 appendix B', () => {
  test('three complete sets, whose newest key is missing', async () => {
    expect(await check(RFC8617)).toMatchObject({
      result: 'fail',
      why: 'no-key',
      domain: 'clochette.example.org',
      params: { name: 'clochette._domainkey.clochette.example.org', instance: 3 },
    });
  });

  test('its body is the one that all three signed', async () => {
    const resolver: Resolver = { resolve: async () => ({ status: 'failed', reason: 'timeout' }) };
    expect(await check(RFC8617, { resolver })).toMatchObject({ result: 'temperror', notes: ['body-intact'] });
  });

  test('and the author before them, by SHA-1', async () => {
    expect(await verifyDkim(messageOf(RFC8617), null, NOW)).toMatchObject([
      { domain: 'd1.example', why: 'not-looked-up', notes: ['body-intact'] },
    ]);
  });
});
