import type { Ip } from '../base/ip.ts';
import type { Problem, Span } from '../base/problem.ts';

/** Where the border stands and who we are: all that belief needs to know. */
export interface Vantage {
  /** Index (among all header fields) of the border's Received field; null without a border: nothing is believed. */
  readonly borderField: number | null;
  /** authserv-ids that are ours, lower case; `.suffix` matches subdomains. */
  readonly ownIds: readonly string[];
  /** Microsoft writes its results without an id; such a field counts only above a Microsoft border hop. */
  readonly idLessBelieved: boolean;
  /** Google writes its results below its border line and repeats them in its ARC seal above: that copy counts. */
  readonly sealBelieved: boolean;
}

/**
 * Why a result is believed, or not; a key of the words. unparseable-id: beside the authserv-id stands something that
 * does not belong there, or a version nobody knows, so that nobody can say whose field it is.
 */
export type BeliefReason =
  | 'own'
  | 'platform-without-id'
  | 'platform-seal'
  | 'no-border'
  | 'below-border'
  | 'foreign-id'
  | 'missing-id'
  | 'unparseable-id'
  | 'renamed-original'
  | 'arc-claim';

export type ResultField = 'Authentication-Results' | 'Authentication-Results-Original' | 'ARC-Authentication-Results';

export type AuthenticationProblemCode =
  | 'authentication.no-id'
  | 'authentication.unparsed'
  | 'authentication.comment-open'
  | 'authentication.quote-open'
  | 'authentication.stray-domain'
  | 'authentication.no-semicolon'
  | 'authentication.version'
  | 'authentication.too-long'
  | 'authentication.spf-unparsed';

/** One method's result in one field (RFC 8601 §2.2). */
export interface Result {
  /** Lower case: dkim, spf, dmarc, arc, iprev, auth, compauth …; `dkim/2` for a method version nobody knows. */
  readonly method: string;
  /** Lower case: pass, fail, none … */
  readonly result: string;
  readonly authservId: string | null;
  readonly believed: boolean;
  readonly why: BeliefReason;
  readonly fieldName: ResultField;
  /** Index among all header fields. */
  readonly field: number;
  /** ARC instance, else null. */
  readonly instance: number | null;
  /** The method's comments and `reason=`, in the order of the text. */
  readonly reason: string | null;
  /** `header.d` → `banco.example`; keys in lower case. Two values for one key stand side by side: `a.example, b.example`. */
  readonly properties: Readonly<Record<string, string>>;
  readonly at: Span;
}

/** One Received-SPF field (RFC 7208 §9.1). */
export interface ReceivedSpf {
  readonly result: string;
  readonly believed: boolean;
  readonly why: BeliefReason;
  readonly clientIp: Ip | null;
  readonly identity: string | null;
  readonly envelopeFrom: string | null;
  readonly helo: string | null;
  readonly receiver: string | null;
  readonly field: number;
  readonly at: Span;
}

export interface AuthenticationFacts {
  readonly results: readonly Result[];
  readonly receivedSpf: readonly ReceivedSpf[];
  readonly problems: readonly Problem<AuthenticationProblemCode>[];
}
