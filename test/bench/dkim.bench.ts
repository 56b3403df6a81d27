import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { expect, test } from 'vitest';
import { readDkimSignature } from '../../lib/authentication/dkim/signature.ts';
import { signedHeader } from '../../lib/authentication/dkim/signed-header.ts';
import { readTagList } from '../../lib/authentication/dkim/tag-list.ts';
import { verifyDkim } from '../../lib/authentication/dkim/verify.ts';
import type { Resolver } from '../../lib/dns/resolver.ts';
import { readMessage } from '../../lib/message/read.ts';
import { expectLinear } from './growth.ts';

const MEGABYTE = 1024 * 1024;
const NOW = new Date('2026-11-21T15:25:01Z');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const RECORD = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
const RESOLVER: Resolver = { resolve: async () => ({ status: 'found', records: [RECORD], ttl: 3600 }) };

const HEADER = [
  'From: Banco <avisos@banco.example>',
  'To: ana@empresa.example',
  'Subject: =?utf-8?q?Estado_de_cuenta?=',
  'Date: Sat, 21 Nov 2026 15:24:58 +0000',
  'Message-ID: <1795274698.1@banco.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Reply-To: contacto@banco.example',
];
const NAMES = HEADER.map((line) => line.split(':')[0]).join(':');

/** 60 % base64 in lines of 76, 40 % a sentence with two double spaces, one in five with blanks at its end. */
function ordinary(size: number): string {
  const base64 = `${'QmFuY28gZGUgQ2hpbGU1'.repeat(4).slice(0, 76)}\r\n`;
  const sentence = 'Estimada Ana:  le enviamos el estado de cuenta  de su tarjeta.';
  const text = Array.from({ length: 10 }, (_, index) => `${sentence}${index % 5 === 0 ? '  ' : ''}\r\n`).join('');
  const block = base64.repeat(12) + text;
  return block.repeat(Math.ceil(size / block.length)).slice(0, size - 2) + '\r\n';
}

/** Of each the canonical form, so that the signature is a true one. */
const HOSTILE: Readonly<
  Record<string, readonly [make: (size: number) => string, canonical: (size: number) => string]>
> = {
  'blanks without end': [(size) => `a${' '.repeat(size)}b\r\n`, () => 'a b\r\n'],
  'empty lines without end': [
    (size) => `a${'\r\n'.repeat(size / 2)}b\r\n`,
    (size) => `a${'\r\n'.repeat(size / 2)}b\r\n`,
  ],
  'one line': [(size) => `${'x'.repeat(size)}\r\n`, (size) => `${'x'.repeat(size)}\r\n`],
  'blanks between': [(size) => '\t x\r\n'.repeat(size / 5), (size) => ' x\r\n'.repeat(size / 5)],
  'blank lines at the end': [(size) => `a\r\n${' \t\r\n'.repeat(size / 4)}`, () => 'a\r\n'],
  'carriage returns': [(size) => `${'\r'.repeat(size)}x\r\n`, (size) => `${'\r'.repeat(size)}x\r\n`],
};

function relaxed(body: string): string {
  return body
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/(?<!\r\n)(?:\r\n)+$/, '\r\n');
}

interface Signed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly body: number;
}

function signed(body: string, canonical: string, way: string): Signed {
  const bh = createHash('sha256').update(canonical, 'latin1').digest('base64');
  const tags = `v=1; a=rsa-sha256; c=relaxed/${way}; d=banco.example; s=s; h=${NAMES}; bh=${bh}; b=`;
  const lines = HEADER.map((line) => line.replace(/^([^:]+): /, (_, name: string) => `${name.toLowerCase()}:`));
  const value = sign('sha256', Buffer.from(`${lines.join('\r\n')}\r\ndkim-signature:${tags}`), privateKey);
  const header = `DKIM-Signature: ${tags}${value.toString('base64')}\r\n${HEADER.join('\r\n')}\r\n\r\n`;
  return { bytes: new Uint8Array(Buffer.from(header + body, 'latin1')), body: header.length };
}

async function ours({ bytes }: Signed): Promise<string | undefined> {
  const [check] = await verifyDkim(readMessage({ bytes, fidelity: 'exact', repairs: [] }), RESOLVER, NOW);
  return check?.result;
}

async function mailauths({ bytes }: Signed): Promise<string | undefined> {
  const { results } = await dkimVerify(Buffer.from(bytes.buffer), { resolver: async () => [[RECORD]], curTime: NOW });
  return results[0]?.status.result;
}

/** What cannot be left out: one digest of the body, one signature verified under a key that is there already. */
async function leastWork({ bytes, body }: Signed, key: CryptoKey): Promise<void> {
  await crypto.subtle.digest('SHA-256', bytes.subarray(body));
  await crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, new Uint8Array(256), bytes.subarray(0, body));
}

const importedKey = () =>
  crypto.subtle.importKey(
    'spki',
    publicKey.export({ type: 'spki', format: 'der' }),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['verify'],
  );

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The median of the ratios of runs that take turns, each pair in the other order than the last. */
async function ratio(subject: () => Promise<unknown>, reference: () => Promise<unknown>, rounds = 11): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const first = await milliseconds(round % 2 === 0 ? subject : reference);
    const second = await milliseconds(round % 2 === 0 ? reference : subject);
    if (round >= 2) ratios.push(round % 2 === 0 ? first / second : second / first);
  }
  return ratios.toSorted((one, other) => one - other)[rounds >> 1]!;
}

const AT_MOST = { relaxed: 6, simple: 1.5 };
const MAILAUTH_AT_LEAST = 2;
const HOSTILE_AT_MOST = 2;

test.each(['relaxed', 'simple'] as const)('25 MB, %s', { timeout: 120_000 }, async (way) => {
  const body = ordinary(25 * MEGABYTE);
  const mail = signed(body, way === 'relaxed' ? relaxed(body) : body, way);
  const turned = mail.bytes.slice();
  turned[turned.length - 100]! ^= 1;
  const key = await importedKey();
  const message = readMessage({ bytes: mail.bytes, fidelity: 'exact', repairs: [] });
  // Right before fast, and warmed up with more than one kind of message.
  for (const check of [ours, mailauths]) {
    expect(await check(mail)).toBe('pass');
    expect(await check({ ...mail, bytes: turned })).not.toBe('pass');
  }
  for (const [make, canonical] of Object.values(HOSTILE))
    await ours(signed(make(MEGABYTE), canonical(MEGABYTE), 'relaxed'));

  const noise = await ratio(
    () => leastWork(mail, key),
    () => leastWork(mail, key),
  );
  const overLeast = await ratio(
    () => verifyDkim(message, RESOLVER, NOW),
    () => leastWork(mail, key),
  );
  // Postern has read the message for all its other answers; mailauth reads the header alone, and streams.
  const underMailauth = await ratio(
    () => mailauths(mail),
    () => verifyDkim(message, RESOLVER, NOW),
    7,
  );
  const readToo = await ratio(
    () => mailauths(mail),
    () => ours(mail),
    7,
  );
  console.log(
    `25 MB ${way}: ${overLeast.toFixed(2)} x the least work (noise ${noise.toFixed(2)}), ${underMailauth.toFixed(1)} times faster than mailauth, ${readToo.toFixed(1)} where the message is read first`,
  );
  expect(overLeast).toBeLessThan(AT_MOST[way]);
  expect(underMailauth).toBeGreaterThan(MAILAUTH_AT_LEAST);
});

test.each(Object.keys(HOSTILE))('16 MB, hostile: %s', { timeout: 120_000 }, async (name) => {
  const size = 16 * MEGABYTE;
  const [make, canonical] = HOSTILE[name]!;
  const body = ordinary(size);
  const plain = signed(body, relaxed(body), 'relaxed');
  const hostile = signed(make(size), canonical(size), 'relaxed');
  const read = ({ bytes }: Signed) => readMessage({ bytes, fidelity: 'exact', repairs: [] });
  const [plainMessage, hostileMessage] = [read(plain), read(hostile)];
  expect([await ours(plain), await ours(hostile)]).toStrictEqual(['pass', 'pass']);
  const over = await ratio(
    () => verifyDkim(hostileMessage, RESOLVER, NOW),
    () => verifyDkim(plainMessage, RESOLVER, NOW),
    7,
  );
  console.log(`16 MB of ${name}: ${over.toFixed(2)} x an ordinary body`);
  expect(over).toBeLessThan(HOSTILE_AT_MOST);
});

/** Of so many bytes, each the worst of its kind. */
const TAG_LISTS: Readonly<Record<string, (size: number) => string>> = {
  'distinct tags': (size) => Array.from({ length: size / 10 }, (_, index) => `t${index}=a`).join(';'),
  'blanks in a value': (size) => `d=a${' '.repeat(size)}b`,
  'blanks and what is no value': (size) => `d=a${' '.repeat(size)}\u0001`,
  'words in a value': (size) => `n=${'a '.repeat(size / 2)}`,
  'no tag': (size) => `v=1${';'.repeat(size)}`,
  'one name': (size) => 'a'.repeat(size),
};

test.each(Object.entries(TAG_LISTS))('tag list of %s', { timeout: 60_000 }, (name, make) => {
  expectLinear(`tag list of ${name}`, make, (text) => readTagList(text));
});

/** The half of `size` for names of h=, the other half for fields. */
const HEADERS: Readonly<Record<string, (size: number) => string>> = {
  'names that no field has, and fields that no name names': (size) =>
    `${signedHead('a:'.repeat(size / 4))}${'b: c\r\n'.repeat(size / 12)}`,
  'one name, and its fields': (size) => `${signedHead('b:'.repeat(size / 4))}${'b: c\r\n'.repeat(size / 12)}`,
  'a field of blanks': (size) => `${signedHead('b:')}b: c${' '.repeat(size)}d\r\n`,
  'a field of folds': (size) => `${signedHead('b:')}b: c${'\r\n '.repeat(size / 3)}d\r\n`,
  'a field of carriage returns': (size) => `${signedHead('b:')}b: c${'\r'.repeat(size)}d\r\n`,
};

function signedHead(names: string): string {
  return `DKIM-Signature: v=1; a=rsa-sha256; d=banco.example; s=s; bh=AAAA; b=AAAA; h=${names}from\r\nFrom: a@b.example\r\n`;
}

test.each(Object.entries(HEADERS))('header of %s', { timeout: 60_000 }, (name, make) => {
  const read = (size: number) =>
    readMessage({ bytes: Buffer.from(`${make(size)}\r\nx`), fidelity: 'exact', repairs: [] });
  const signedOf = (message: ReturnType<typeof read>) => {
    const signature = readDkimSignature(message.fields[0]!);
    return 'why' in signature ? null : signedHeader(message, signature);
  };
  expect(signedOf(read(MEGABYTE))).not.toBeNull();
  expectLinear(`header of ${name}`, read, signedOf);
});
