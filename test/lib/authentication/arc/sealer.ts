import { createHash } from 'node:crypto';
import { RSA, bodyOf, plainBody, plainField, signatureOf, signedHeader } from '../dkim/signer.ts';
import type { SigningKey } from '../dkim/signer.ts';

type Tags = Readonly<Record<string, string | null>>;

export interface SealOptions {
  readonly instance?: number;
  readonly key?: SigningKey;
  /** Tags more or other than they ought to be; null leaves one out. */
  readonly seal?: Tags;
  readonly signature?: Tags;
  readonly h?: string;
  readonly results?: string;
}

const ARC_FIELD = /^ARC-(?:Authentication-Results|Message-Signature|Seal)[^]*?\r\n(?![ \t])/;

/** Adds an ARC set by the letter of RFC 8617 §5.1, on top of those that are there. */
export function seal(message: string, options: SealOptions = {}): string {
  const earlier = setsOf(message);
  const { instance = earlier.length / 3 + 1, key = RSA, h = 'from:to:subject:date' } = options;
  const i = String(instance);
  const results =
    options.results ?? `ARC-Authentication-Results: i=${i}; mx${i}.example; dkim=pass\r\n\theader.d=banco.example`;
  const bh = createHash('sha256')
    .update(plainBody(bodyOf(message), 'relaxed'), 'latin1')
    .digest('base64');
  const tags = { i, a: 'rsa-sha256', d: `mx${i}.example`, s: 'arc' };
  const signature = signed(
    'ARC-Message-Signature',
    { ...tags, c: 'relaxed/relaxed', h, bh, ...options.signature },
    key,
    signedHeader(message, h, 'relaxed').split('\r\n').slice(0, -1),
  );
  const lines = [...earlier, results, signature].map((field) => plainField(field, 'relaxed'));
  const sealed = signed('ARC-Seal', { ...tags, cv: instance === 1 ? 'none' : 'pass', ...options.seal }, key, lines);
  return [sealed, signature, results, message].join('\r\n');
}

/** The ARC fields on top of a message, oldest set first, each in the order in which it is sealed. */
function setsOf(message: string): string[] {
  const fields: string[] = [];
  let rest = message;
  for (let match = ARC_FIELD.exec(rest); match; match = ARC_FIELD.exec(rest)) {
    fields.unshift(match[0].slice(0, -2));
    rest = rest.slice(match[0].length);
  }
  return fields;
}

function signed(name: string, tags: Tags, key: SigningKey, lines: readonly string[]): string {
  const list = Object.entries(tags).flatMap(([tag, value]) => (value === null ? [] : [`${tag}=${value}`]));
  const field = `${name}: ${list.join(';\r\n\t')}; b=`;
  return field + signatureOf(Buffer.from([...lines, plainField(field, 'relaxed')].join('\r\n'), 'latin1'), key);
}
