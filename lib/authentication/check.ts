import type { Span } from '../base/problem.ts';

export type CheckedMethod = 'dkim' | 'arc' | 'spf' | 'dmarc';

/** RFC 8601 §2.7. neutral: could not be judged, `why` says for what reason. */
export type CheckResult = 'pass' | 'fail' | 'softfail' | 'policy' | 'neutral' | 'none' | 'temperror' | 'permerror';

/** The cryptography holds, and we do not accept it (RFC 8601 §2.7.1). */
export type UnacceptedWhy = 'unsigned-field' | 'text-appended' | 'weak-key' | 'sha1' | 'expired';

/** The cryptography does not hold over bytes that are the wire's own. */
type BrokenWhy = 'body-changed' | 'body-shorter' | 'header-changed' | 'message-changed';

/** It does not hold, or cannot, over a copy that is not the wire's own. One for each fidelity that is not exact. */
type CopyWhy =
  | 'source-newlines'
  | 'source-transcoded'
  | 'source-truncated'
  | 'source-headers'
  | 'source-flattened'
  | 'rewritten';

/** Nobody could check. */
type UncheckedWhy =
  | 'dns-failed'
  | 'not-looked-up'
  | 'too-large'
  | 'too-many'
  | 'unknown-algorithm'
  | 'ed25519-unsupported'
  | 'key-refused';

/** The signature field itself is wrong (RFC 6376 §6.1.1). */
type TagWhy = 'tag-syntax' | 'duplicate-tag' | 'missing-tag' | 'bad-tag' | 'from-unsigned' | 'foreign-identity';

/** There is no key that may have made the signature (RFC 6376 §6.1.2). */
type KeyWhy =
  | 'no-key'
  | 'several-keys'
  | 'key-revoked'
  | 'key-unreadable'
  | 'key-type'
  | 'key-hash'
  | 'key-service'
  | 'key-strict';

/** What an ARC chain comes to as a whole (RFC 8617 §5.2). */
type ChainWhy =
  | 'chain-verified'
  | 'chain-failed-before'
  | 'chain-too-long'
  | 'chain-instance'
  | 'chain-double'
  | 'chain-gap'
  | 'chain-incomplete'
  | 'chain-status'
  | 'chain-seal-headers'
  | 'chain-seals-signed'
  | 'chain-seal-broken';

export type DkimWhy = 'verified' | UnacceptedWhy | BrokenWhy | CopyWhy | UncheckedWhy | TagWhy | KeyWhy;

/** What one of its signatures comes to, is what the chain comes to: then `params` say its `instance` and its `part`, the name of the field. */
export type ArcWhy = DkimWhy | ChainWhy;

/**
 * What should be known beside the result of a signature. header-intact: the header is the one that was signed, whatever
 * became of the body. body-intact, body-differs: said where the key could not be had. key-pasted, key-of-profile: DNS was
 * not asked for it.
 */
export type SignatureNote =
  | 'key-pasted'
  | 'key-of-profile'
  | 'test-mode'
  | 'short-key'
  | 'body-length'
  | 'signed-in-future'
  | 'fields-unsigned'
  | 'header-intact'
  | 'body-intact'
  | 'body-differs';

export type CheckParams = Readonly<Record<string, string | number>>;

/** What Postern found by checking itself, apart from what any server claims. */
export interface Check<Why extends string = string, Note extends string = string> {
  readonly method: CheckedMethod;
  readonly result: CheckResult;
  /** dkim: d= · spf: the domain judged · dmarc: the domain of From · arc: d= of the newest seal. */
  readonly domain: string | null;
  readonly selector: string | null;
  /** Key of the words: why this result. */
  readonly why: Why;
  /** Of the words of `why` and `notes`. */
  readonly params: CheckParams;
  /** Keys of the words: what should be known beside the result. */
  readonly notes: readonly Note[];
  /** The field that was checked (index among all header fields), where there is one. */
  readonly field: number | null;
  readonly at: Span | null;
}

/** A check without its place: what one signature, key or chain comes to. */
export type Judgement<Why extends string = DkimWhy> = Pick<Check<Why>, 'result' | 'why' | 'params'>;

export type DkimCheck = Check<DkimWhy, SignatureNote>;
export type ArcCheck = Check<ArcWhy, SignatureNote>;
