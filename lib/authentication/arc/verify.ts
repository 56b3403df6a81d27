import type { Resolver } from '../../dns/resolver.ts';
import type { Message } from '../../message/message.ts';
import type { ArcCheck } from '../check.ts';
import { keyFinder } from '../dkim/find-key.ts';
import { blame } from '../dkim/judge.ts';
import { isJudgement, withRemarks } from '../dkim/judgement.ts';
import { placeOf } from '../dkim/place.ts';
import type { Meter } from '../dkim/signed-body.ts';
import { judgeChain } from './judge-chain.ts';
import { readChain, topSeal } from './sets.ts';

/**
 * Checks the ARC chain (RFC 8617 §5.2): who handled the message, and that it has not changed since the newest of them.
 * It never makes a sender genuine. null: there is none. Arguments as of `verifyDkim`. A key that does not exist is a
 * fail; where DNS did not answer nobody could check, and we, unlike a server on the way, need not call that a fail.
 */
export async function verifyArc(
  message: Message,
  resolver: Resolver | null,
  now: Date,
  rewrites = false,
  meter?: Meter,
): Promise<ArcCheck | null> {
  const setting = { message, now, rewrites, meter };
  const chain = readChain(message.fields);
  if (chain === null) return null;
  const judged = isJudgement(chain)
    ? withRemarks(blame(setting, chain.why, chain.params))
    : await judgeChain(setting, chain, keyFinder(resolver));
  const seal = isJudgement(chain) ? topSeal(message.fields) : chain.newest.seal;
  return { method: 'arc', ...(seal ? placeOf(seal) : NOWHERE), ...judged };
}

const NOWHERE = { domain: null, selector: null, field: null, at: null };
