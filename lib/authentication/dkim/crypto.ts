import { latin1FromBytes } from '../../base/bytes.ts';
import type { KeyRecord } from './key-record.ts';
import type { RsaKey } from './rsa-key.ts';
import type { Hash } from './signed.ts';

const DIGESTS = { sha1: 'SHA-1', sha256: 'SHA-256' } as const;

/** unsupported: this engine knows no Ed25519. refused: it will not work with this key. */
export type Verification = 'holds' | 'broken' | 'unsupported' | 'refused';

export async function digest(hash: Hash, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(DIGESTS[hash], unshared(bytes)));
}

/** Whether `key` made `signature` over `data`: RSASSA-PKCS1-v1_5 (RFC 6376 §3.3), or Ed25519 over the digest (RFC 8463 §3). */
export async function verify(
  key: KeyRecord['key'],
  hash: Hash,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<Verification> {
  try {
    const holds =
      key.type === 'rsa'
        ? await verifyRsa(key, hash, unshared(signature), unshared(data))
        : await verifyEd25519(unshared(key.point), unshared(signature), await digest(hash, data));
    return holds ? 'holds' : 'broken';
  } catch (error) {
    const isUnknown = key.type === 'ed25519' && error instanceof Error && error.name === 'NotSupportedError';
    return isUnknown ? 'unsupported' : 'refused';
  }
}

async function verifyRsa(
  { modulus, exponent }: RsaKey,
  hash: Hash,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const jwk = { kty: 'RSA', n: base64Url(modulus), e: base64Url(exponent) };
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: DIGESTS[hash] };
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
  return crypto.subtle.verify(algorithm.name, key, signature, data);
}

async function verifyEd25519(
  point: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', point, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, data);
}

/** WebCrypto takes no memory that another thread may be writing to. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isUnshared(bytes) ? bytes : new Uint8Array(bytes);
}

function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}

function base64Url(bytes: Uint8Array): string {
  return btoa(latin1FromBytes(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
