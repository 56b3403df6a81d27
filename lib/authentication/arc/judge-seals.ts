import type { ArcWhy, Judgement } from '../check.ts';
import { weakness } from '../dkim/acceptance.ts';
import { verify } from '../dkim/crypto.ts';
import type { KeyFinder } from '../dkim/find-key.ts';
import { blame, unverifiable } from '../dkim/judge.ts';
import type { Setting } from '../dkim/judge.ts';
import { isJudgement, quoted } from '../dkim/judgement.ts';
import { inSet, unread } from './part.ts';
import { readSeal, sealedHeader } from './seal.ts';
import type { Seal } from './seal.ts';
import type { ArcChain, ArcSet } from './sets.ts';

/** A seal, and the set it closes. */
interface SealedSet {
  readonly set: ArcSet;
  readonly seal: Seal;
}

/** Reads all seals, newest first, and holds what they say of the chain against it. */
export function readSeals(setting: Setting, { sets, newest }: ArcChain): readonly SealedSet[] | Judgement<ArcWhy> {
  const seals: SealedSet[] = [];
  for (const set of sets.toReversed()) {
    const seal = readSeal(set.seal);
    if (isJudgement(seal)) return unread(setting, seal, set, 'ARC-Seal');
    const fault = faultOf(seal, set, set === newest);
    const { instance } = set;
    if (fault) return blame(setting, fault, { instance, domain: seal.domain, status: quoted(seal.status) });
    seals.push({ set, seal });
  }
  return seals;
}

/** Verifies every seal, newest first. */
export async function judgeSeals(
  setting: Setting,
  { sets }: ArcChain,
  seals: readonly SealedSet[],
  findKey: KeyFinder,
): Promise<Judgement<ArcWhy>> {
  let unaccepted: Judgement<ArcWhy> | null = null;
  for (const { set, seal } of seals) {
    const ofPart = (judgement: Judgement<ArcWhy>) => inSet(judgement, set, 'ARC-Seal');
    // oxlint-disable-next-line no-await-in-loop -- one seal that is broken ends the chain: no more keys are asked for
    const record = await findKey(seal);
    if (isJudgement(record)) return ofPart(record);
    const data = sealedHeader(setting.message.text, sets, seal);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const verification = await verify(record.key, seal.hash, seal.signature, data);
    const unknown = unverifiable(verification);
    if (unknown) return ofPart(unknown);
    if (verification === 'broken') return ofPart(blame(setting, 'chain-seal-broken', { domain: seal.domain }));
    const weak = weakness(record.key, seal.hash);
    unaccepted ??= weak && ofPart(weak);
  }
  return unaccepted ?? { result: 'pass', why: 'chain-verified', params: { sets: sets.length } };
}

/** RFC 8617 §4.1.3 and §5.2, step 3: `none` in the first set, `pass` in all others. */
function faultOf(seal: Seal, { instance }: ArcSet, isNewest: boolean): ArcWhy | null {
  if (seal.hasHeaders) return 'chain-seal-headers';
  if (isNewest && seal.status === 'fail') return 'chain-failed-before';
  return seal.status === (instance === 1 ? 'none' : 'pass') ? null : 'chain-status';
}
