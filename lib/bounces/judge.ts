import { blockListOf } from './block-list.ts';
import { byRegistry, byStep, isTelling } from './by-code.ts';
import { byPrivateCode, byProviderWords, bySharedCode, speaker } from './by-provider.ts';
import { byWords } from './by-words.ts';
import { REASONS } from './data/reasons.ts';
import { isAddressDead } from './dead.ts';
import { retryAfter } from './retry-after.ts';
import type { Judgement, Said } from './said.ts';
import type { Verdict } from './verdict.ts';
import { withoutRepeats } from './repeats.ts';
import { wordsFound } from './words-found.ts';
import type { Found } from './words-found.ts';

/** Reports of success (RFC 3464 §2.3.3). */
const SUCCESS = new Set(['delivered', 'relayed', 'expanded']);

/** Reasons under which a server may name the list it asked. */
const LISTED = new Set([
  'blocked',
  'badreputation',
  'spamdetected',
  'rejected',
  'dnsbl-misconfigured',
  'policyviolation',
]);

/** What was said means this. Never throws. */
export function judge(said: Said): Judgement {
  const found = wordsFound(withoutRepeats(said));
  const verdict = verdictOn(said, found);
  const { reason, row, who, matched } = verdict;
  return {
    reason,
    move: who ?? REASONS.rows[reason].who,
    addressDead: isAddressDead(said, verdict),
    row,
    blockList: LISTED.has(reason) ? blockListOf(said.text, found) : null,
    retryAfterSeconds: retryAfter(said.text, found),
    matched,
  };
}

/** The provider's own words and codes, then anybody's words, the step, the registry; where a word is weak a code outranks it. */
function verdictOn(said: Said, found: readonly Found[]): Verdict {
  const { action, text, replyCode, enhancedCode } = said;
  if (action !== null && SUCCESS.has(action)) return plain('delivered');
  const provider = speaker(said, found);
  const strict = byProviderWords(said, found, provider) ?? byPrivateCode(enhancedCode, provider);
  if (strict) return strict;
  const words = byWords(said, found);
  if (words && !words.weak) return refined(words, enhancedCode);
  const shared = bySharedCode(enhancedCode, provider);
  if (words && words.reason !== 'onhold' && !isTelling(enhancedCode)) return shared ?? words;
  if (action === 'delayed' && !words && !isTelling(enhancedCode)) return plain('expired');
  const coded = shared ?? byStep(said) ?? byRegistry(said);
  if (coded) return { ...coded, matched: null };
  if (words) return words;
  return plain(text.trim() === '' && replyCode === null ? 'undefined' : 'onhold');
}

/** Whose limit a message is over, that mailbox's or the server's, only the code tells. */
function refined(verdict: Verdict, code: string | null): Verdict {
  return verdict.reason === 'mesgtoobig' && code?.endsWith('.2.3') ? { ...verdict, reason: 'exceedlimit' } : verdict;
}

function plain(reason: Verdict['reason']): Verdict {
  return { reason, row: null, who: null, matched: null };
}
