/** An RSA public key (RFC 8017 §3.1), both numbers big-endian without leading zeros. */
export interface RsaKey {
  readonly type: 'rsa';
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  readonly bits: number;
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const SEQUENCE = 0x30;

/** Length bytes of a length: four would be a key of gigabytes. */
const MAX_LENGTH_BYTES = 3;

/**
 * Reads an RSAPublicKey in DER, bare (RFC 8017 §A.1.1), as some records have it, or in a SubjectPublicKeyInfo
 * (RFC 5280 §4.1), as all others have. null: it is neither.
 */
export function readRsaKey(der: Uint8Array): RsaKey | null {
  const outer = element(der, SEQUENCE);
  if (!outer) return null;
  const algorithm = element(outer.content, SEQUENCE);
  const bits = algorithm && element(algorithm.rest, BIT_STRING);
  const inner = bits ? element(bits.content.subarray(1), SEQUENCE) : outer;
  const modulus = inner && element(inner.content, INTEGER);
  const exponent = modulus && element(modulus.rest, INTEGER);
  if (!exponent) return null;
  const key = { modulus: withoutZeros(modulus.content), exponent: withoutZeros(exponent.content) };
  const [first] = key.modulus;
  if (first === undefined || key.exponent.length === 0) return null;
  return { type: 'rsa', ...key, bits: key.modulus.length * 8 - (Math.clz32(first) - 24) };
}

/** The element of type `tag` at the start of `der` (X.690 §8.1), and what stands behind it. */
function element(der: Uint8Array, tag: number): { readonly content: Uint8Array; readonly rest: Uint8Array } | null {
  const [type, short] = der;
  if (type !== tag || short === undefined) return null;
  const extra = short < 0x80 ? 0 : short - 0x80;
  if (extra > MAX_LENGTH_BYTES) return null;
  const start = 2 + extra;
  const length = extra === 0 ? short : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (start + length > der.length) return null;
  return { content: der.subarray(start, start + length), rest: der.subarray(start + length) };
}

function withoutZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.subarray(bytes.length) : bytes.subarray(first);
}
