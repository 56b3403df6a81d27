import type { PinnedBy } from '../../dns/resolver.ts';
import type { Message } from '../../message/message.ts';
import type { Judgement } from '../check.ts';
import { policy } from './judgement.ts';
import type { Remarks } from './judgement.ts';
import type { KeyRecord } from './key-record.ts';
import { addedFields, unsignedFields } from './select-headers.ts';
import type { Signature } from './signature.ts';
import type { Hash } from './signed.ts';
import type { BodyState, SignedBody } from './signed-body.ts';

/** RFC 8301 §3.2: below it a signature is not valid; up to the second, worth a remark. */
const MIN_RSA_BITS = 1024;
const GOOD_RSA_BITS = 2048;

/** Seconds that two clocks may differ; OpenDKIM's ClockDrift. */
const CLOCK_DRIFT = 300;

/** Why a signature that holds is not accepted (RFC 8601 §2.7.1), the most dangerous reason first; null: it is. */
export function refusal(
  { fields }: Message,
  signature: Signature,
  key: KeyRecord['key'],
  body: SignedBody,
  now: Date,
): Judgement | null {
  const added = addedFields(fields, signature.headers);
  if (added.length > 0) return policy('unsigned-field', { field: added.join(', ') });
  if (body.appendedAt !== null)
    return policy('text-appended', {
      signed: body.signed,
      appended: body.octets - body.signed,
      start: body.appendedAt,
    });
  const weak = weakness(key, signature.hash);
  if (weak) return weak;
  // A verifier "MAY" count it as invalid (RFC 6376 §6.1.1): a decision of its own, which RFC 8601 calls policy.
  if (signature.expiresAt !== null && signature.expiresAt + CLOCK_DRIFT < secondsOf(now))
    return policy('expired', { expired: isoOf(signature.expiresAt) });
  return null;
}

/** Why nobody should rely on this key with this hash (RFC 8301 §3). */
export function weakness(key: KeyRecord['key'], hash: Hash): Judgement | null {
  if (key.type === 'rsa' && key.bits < MIN_RSA_BITS) return policy('weak-key', { bits: key.bits, least: MIN_RSA_BITS });
  return hash === 'sha1' ? policy('sha1') : null;
}

/** What should be known of a key, whatever the signature comes to. */
export function keyNotes({ key, isTest, pinned }: KeyRecord): Remarks {
  const isShort = key.type === 'rsa' && key.bits >= MIN_RSA_BITS && key.bits < GOOD_RSA_BITS;
  return {
    notes: [
      ...pinnedNotes(pinned).notes,
      ...(isTest ? (['test-mode'] as const) : []),
      ...(isShort ? (['short-key'] as const) : []),
    ],
    params: key.type === 'rsa' ? { bits: key.bits } : {},
  };
}

/** That DNS was not asked for a key, and who wrote it down. */
export function pinnedNotes(by: PinnedBy | undefined): Remarks {
  if (by === undefined) return { notes: [], params: {} };
  return { notes: [by === 'person' ? 'key-pasted' : 'key-of-profile'], params: {} };
}

/** What should be known of a signature that holds. */
export function signatureNotes({ fields }: Message, signature: Signature, now: Date): Remarks {
  const { signedAt, length, headers } = signature;
  const unsigned = unsignedFields(fields, headers);
  // A verifier "MAY" ignore it (RFC 6376 §3.5); a clock that is wrong takes nothing from who signed.
  const isFuture = signedAt !== null && signedAt > secondsOf(now) + CLOCK_DRIFT;
  return {
    notes: [
      ...(length === null ? [] : (['body-length'] as const)),
      ...(isFuture ? (['signed-in-future'] as const) : []),
      ...(unsigned.length > 0 ? (['fields-unsigned'] as const) : []),
    ],
    params: {
      ...(isFuture ? { time: isoOf(signedAt) } : {}),
      ...(unsigned.length > 0 ? { unsigned: unsigned.join(', ') } : {}),
    },
  };
}

/** What can be said of the body where nobody has the key. */
export function bodyNotes(body: BodyState): Remarks {
  if (typeof body === 'string') return { notes: [], params: {} };
  return { notes: [body.isIntact ? 'body-intact' : 'body-differs'], params: {} };
}

function secondsOf(moment: Date): number {
  return moment.getTime() / 1000;
}

/** As far as a Date can tell: x= may have twelve digits and more. */
function isoOf(seconds: number): string {
  const moment = new Date(seconds * 1000);
  return Number.isNaN(moment.getTime()) ? String(seconds) : moment.toISOString().replace('.000Z', 'Z');
}
