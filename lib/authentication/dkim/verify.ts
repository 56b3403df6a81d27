import type { Resolver } from '../../dns/resolver.ts';
import type { Message } from '../../message/message.ts';
import type { DkimCheck } from '../check.ts';
import { keyFinder } from './find-key.ts';
import { judgeSignature } from './judge-signature.ts';
import { judgeUnread } from './judge.ts';
import { isJudgement, neutral } from './judgement.ts';
import { placeOf } from './place.ts';
import { readDkimSignature } from './signature.ts';
import { signedBodies } from './signed-body.ts';
import type { Meter } from './signed-body.ts';

/** Signatures checked, topmost first: each asks DNS for a key, and may want a digest of the body to itself. */
const MAX_SIGNATURES = 10;

const TOO_MANY = neutral('too-many', { limit: MAX_SIGNATURES });

/**
 * Checks every DKIM-Signature field (RFC 6376, 8301, 8463, 8616), topmost first. No resolver: what can be said without
 * keys. `now`: the border's time where it is known, else the clock's. `rewrites`: the platform the message was got from
 * is known to rewrite what it stores, so that nothing can fail. Nothing in a message makes it throw.
 */
export async function verifyDkim(
  message: Message,
  resolver: Resolver | null,
  now: Date,
  rewrites = false,
  meter?: Meter,
): Promise<readonly DkimCheck[]> {
  const setting = { message, now, rewrites };
  const read = message.fields
    .filter(({ key }) => key === 'dkim-signature')
    .map((field, index) => ({ field, signature: index < MAX_SIGNATURES ? readDkimSignature(field) : TOO_MANY }));
  const signatures = read.flatMap(({ signature }) => (isJudgement(signature) ? [] : [signature]));
  const findKey = keyFinder(resolver);
  // Asked before the body is walked, so that the answers come meanwhile.
  const [bodies] = await Promise.all([signedBodies(message, signatures, meter), ...signatures.map(findKey)]);
  return Promise.all(
    read.map(async ({ field, signature }) => ({
      method: 'dkim' as const,
      ...placeOf(field),
      ...(isJudgement(signature)
        ? judgeUnread(setting, signature)
        : await judgeSignature(setting, signature, findKey, bodies.get(signature) ?? 'unknown')),
    })),
  );
}
