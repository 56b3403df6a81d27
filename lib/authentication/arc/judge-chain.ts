import type { ArcWhy, Judgement } from '../check.ts';
import type { KeyFinder } from '../dkim/find-key.ts';
import { judgeSignature } from '../dkim/judge-signature.ts';
import { blame } from '../dkim/judge.ts';
import type { Setting } from '../dkim/judge.ts';
import { isJudgement, withRemarks } from '../dkim/judgement.ts';
import type { Judged } from '../dkim/judgement.ts';
import { signedBodies } from '../dkim/signed-body.ts';
import { judgeSeals, readSeals } from './judge-seals.ts';
import { readMessageSignature } from './message-signature.ts';
import { inSet, unread } from './part.ts';
import type { ArcChain, ArcSet } from './sets.ts';

/** What a complete chain comes to (RFC 8617 §5.2, steps 2 and 4 to 6): the newest message signature, and every seal. */
export async function judgeChain(setting: Setting, chain: ArcChain, findKey: KeyFinder): Promise<Judged<ArcWhy>> {
  const seals = readSeals(setting, chain);
  if (isJudgement(seals)) return withRemarks(seals);
  const ofMessage = await judgeMessage(setting, chain.newest, findKey);
  if (!holds(ofMessage)) return ofMessage;
  const ofSeals = await judgeSeals(setting, chain, seals, findKey);
  if (holds(ofSeals) && ofMessage.result === 'policy') return ofMessage;
  return withRemarks(ofSeals, ofMessage);
}

async function judgeMessage(setting: Setting, set: ArcSet, findKey: KeyFinder): Promise<Judged<ArcWhy>> {
  const part = 'ARC-Message-Signature';
  const signature = readMessageSignature(set.signature);
  if (isJudgement(signature)) return withRemarks(unread(setting, signature, set, part));
  if (signature.headers.includes('arc-seal'))
    return withRemarks(blame(setting, 'chain-seals-signed', { instance: set.instance }));
  const bodies = await signedBodies(setting.message, [signature], setting.meter);
  const judged = await judgeSignature(setting, signature, findKey, bodies.get(signature) ?? 'unknown');
  return judged.result === 'pass' ? judged : { ...judged, ...inSet(judged, set, part) };
}

function holds({ result }: Judgement<ArcWhy>): boolean {
  return result === 'pass' || result === 'policy';
}
