import type { Message } from '../../message/message.ts';
import { canonicalBody } from './canonical-body.ts';
import type { Canonicalization } from './canonical-header.ts';
import { digest } from './crypto.ts';
import { rawBody } from './raw-body.ts';
import type { RawBody } from './raw-body.ts';
import type { Signature } from './signature.ts';

/** Bytes of a body that is checked: its canonical form and the engine's own copy of that lie in memory together. */
export const MAX_BODY = 64 * 1024 * 1024;

/** What a signature says of the body, held against the body. */
export interface SignedBody {
  readonly isIntact: boolean;
  /** Octets of the canonical body, of which `signed` are signed. More signed than there are: some were taken away. */
  readonly octets: number;
  readonly signed: number;
  /** Byte of the source at which the text behind l= begins; null: nothing stands there. */
  readonly appendedAt: number | null;
}

export type BodyState = SignedBody | 'unknown' | 'too-large';

/** Told, in bytes, of work on a body that is now planned, and of work that is now done: a walk, or a digest of it. */
export type Meter = (planned: number, done: number) => void;

/**
 * The body as each signature sees it. Canonicalised once for each way in which it is signed, one after the other, and
 * digested once for each length: never more than two copies at a time.
 */
export async function signedBodies(
  message: Message,
  signatures: readonly Signature[],
  meter?: Meter,
): Promise<ReadonlyMap<Signature, BodyState>> {
  const body = rawBody(message);
  if (body === null) return new Map(signatures.map((signature) => [signature, 'unknown']));
  if (body.end - body.start > MAX_BODY) return new Map(signatures.map((signature) => [signature, 'too-large']));
  meter?.(stepsOf(signatures) * (body.end - body.start), 0);
  const simple = await bodiesOf(body, 'simple', signatures, meter);
  return new Map([...simple, ...(await bodiesOf(body, 'relaxed', signatures, meter))]);
}

async function bodiesOf(
  body: RawBody,
  way: Canonicalization,
  signatures: readonly Signature[],
  meter?: Meter,
): Promise<Map<Signature, SignedBody>> {
  const states = new Map<Signature, SignedBody>();
  const ours = signatures.filter(({ canonicalization }) => canonicalization.body === way);
  if (ours.length === 0) return states;
  const step = body.end - body.start;
  const { octets } = canonicalBody(body, way);
  meter?.(0, step);
  const digests = new Map<string, Uint8Array>();
  for (const signature of ours) {
    const { hash, length } = signature;
    const signed = length ?? octets.length;
    const key = `${hash} ${signed}`;
    // oxlint-disable-next-line no-await-in-loop -- each digest takes a copy of its input: one at a time
    const made = digests.get(key) ?? (await digest(hash, octets.subarray(0, signed)));
    digests.set(key, made);
    meter?.(0, step);
    states.set(signature, {
      isIntact: signed <= octets.length && sameBytes(made, signature.bodyHash),
      octets: octets.length,
      signed,
      appendedAt: signed < octets.length ? canonicalBody(body, way, signed).markedAt : null,
    });
  }
  return states;
}

/** Walks and digests, each counted as one through the whole body. */
function stepsOf(signatures: readonly Signature[]): number {
  return new Set(signatures.map(({ canonicalization }) => canonicalization.body)).size + signatures.length;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
