import { createHash, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import { readMessage } from '../../../../lib/message/read.ts';
import type { Fidelity, Message } from '../../../../lib/message/message.ts';

export type Way = 'simple' | 'relaxed';

export interface SigningKey {
  readonly privateKey: KeyObject;
  /** p= */
  readonly published: string;
  readonly record: string;
}

export const RSA = rsaKey(2048);
export const SHORT_RSA = rsaKey(1024);
export const WEAK_RSA = rsaKey(512);
export const ED25519 = ed25519Key();

export const KEY_NAME = 'sel._domainkey.banco.example';
export const NOW = new Date('2026-11-21T15:25:01Z');

/** DNS that has nothing but these records at the key's name. */
export function keyAt(...records: string[]) {
  return zoneResolver({ [KEY_NAME]: { TXT: records } });
}

/** A text of one character a byte, read as the bytes of a message: nothing is repaired. */
export function messageOf(text: string, fidelity: Fidelity = 'exact'): Message {
  return readMessage({ bytes: Buffer.from(text, 'latin1'), fidelity, repairs: [] });
}

export interface SignOptions {
  readonly key?: SigningKey;
  readonly algorithm?: string;
  readonly header?: Way;
  readonly body?: Way;
  readonly h?: string;
  /** More tags, or other ones: a value of null leaves a tag out. */
  readonly tags?: Readonly<Record<string, string | null>>;
  readonly length?: number;
}

/** Signs by the letter of RFC 6376, with regular expressions instead of a walk: slow, and another road to the same bytes. */
export function sign(message: string, options: SignOptions = {}): string {
  const { key = RSA, header = 'relaxed', body = 'relaxed', h = 'from:to:subject:date', length } = options;
  const algorithm = options.algorithm ?? (key === ED25519 ? 'ed25519-sha256' : 'rsa-sha256');
  const hash = algorithm.endsWith('sha1') ? 'sha1' : 'sha256';
  const canonical = plainBody(bodyOf(message), body).slice(0, length);
  const tags = {
    v: '1',
    a: algorithm,
    c: `${header}/${body}`,
    d: 'banco.example',
    s: 'sel',
    h,
    bh: createHash(hash).update(canonical, 'latin1').digest('base64'),
    ...(length === undefined ? {} : { l: String(length) }),
    ...options.tags,
  };
  const field = `DKIM-Signature: ${Object.entries(tags)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`)
    .join(';\r\n\t')};\r\n\tb=`;
  const data = Buffer.from(signedHeader(message, h, header) + plainField(field, header), 'latin1');
  return `${field}${signatureOf(data, key, hash)}\r\n${message}`;
}

/** The value of b=, folded. */
export function signatureOf(data: Buffer, key: SigningKey, hash = 'sha256'): string {
  const signature =
    key === ED25519
      ? signBytes(null, createHash('sha256').update(data).digest(), key.privateKey)
      : signBytes(hash, data, key.privateKey);
  return signature.toString('base64').replace(/(.{60})/g, '$1\r\n\t ');
}

export function bodyOf(message: string): string {
  const blank = message.indexOf('\r\n\r\n');
  return message.slice(blank + 4);
}

/** RFC 6376 §3.4.3, §3.4.4 */
export function plainBody(body: string, way: Way): string {
  const lines = body.split('\r\n');
  const kept = way === 'simple' ? lines : lines.map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (kept.at(-1) === '') kept.pop();
  return kept.length > 0 || way === 'simple' ? `${kept.join('\r\n')}\r\n` : '';
}

/** The fields of `h`, from the bottom up, each with its line end (RFC 6376 §5.4.2). */
export function signedHeader(message: string, h: string, way: Way): string {
  const fields = message
    .slice(0, message.indexOf('\r\n\r\n'))
    .split(/\r\n(?![ \t])/)
    .toReversed();
  return h
    .split(':')
    .map((name) => {
      const at = fields.findIndex((field) => field.split(':')[0]!.trim().toLowerCase() === name.trim().toLowerCase());
      return at < 0 ? '' : `${plainField(fields.splice(at, 1)[0]!, way)}\r\n`;
    })
    .join('');
}

/** RFC 6376 §3.4.1, §3.4.2 */
export function plainField(field: string, way: Way): string {
  if (way === 'simple') return field;
  const [name = '', ...value] = field.split(':');
  const unfolded = value
    .join(':')
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${name.trimEnd().toLowerCase()}:${unfolded.replace(/^ | $/g, '')}`;
}

function rsaKey(modulusLength: number): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, published, record: `v=DKIM1; k=rsa; p=${published}` };
}

function ed25519Key(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const published = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
  return { privateKey, published, record: `v=DKIM1; k=ed25519; p=${published}` };
}
