import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import { cachedResolver } from '../../../lib/dns/cached.ts';
import { dohResolver } from '../../../lib/dns/doh.ts';
import { pinnedResolver } from '../../../lib/dns/pinned.ts';
import type { PinnedRecord } from '../../../lib/dns/pinned.ts';
import type { Resolver } from '../../../lib/dns/resolver.ts';
import { ownChecks } from '../../../lib/inspect/own-checks.ts';
import type { Report } from '../../../lib/inspect/report.ts';
import type { Source } from '../../../lib/message/message.ts';

/** A message to check ourselves, as it crosses from the screen to the worker. */
export interface CheckRequest {
  readonly source: Source;
  /** Of the same message, without our own checks. */
  readonly report: Report;
  /** Its platform is known to change what it stores. */
  readonly rewrites: boolean;
  /** A DNS-over-HTTPS address that may be asked; null: nobody is. */
  readonly resolver: string | null;
  readonly pinned: readonly PinnedRecord[];
}

/** Checks one message; `signal` ends it early, and then its answer is worth nothing. */
export type Run = (
  request: CheckRequest,
  signal: AbortSignal,
  onProgress: (part: number) => void,
) => Promise<readonly OwnCheck[]>;

/** For one question: a recursive resolver that has to ask its way through takes a second or two. */
const TIMEOUT_MS = 5000;

/** For all questions of one message (RFC 7208 §4.6.4): after it no more are asked. */
const PATIENCE_MS = 20_000;

/** What it takes to check messages, one after the other: the answers of DNS are kept between them. */
export function setUpRun(fetch: (url: string, request: RequestInit) => Promise<Response>, now: () => number): Run {
  let asked: { readonly url: string; readonly resolver: Resolver } | null = null;
  const resolverAt = (url: string): Resolver => {
    if (asked?.url !== url)
      asked = { url, resolver: cachedResolver(dohResolver({ url, fetch, timeoutMs: TIMEOUT_MS }), { now }) };
    return asked.resolver;
  };
  return ({ source, report, rewrites, resolver, pinned }, signal, onProgress) => {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const next = resolver === null ? null : endedBy(patience, resolverAt(resolver));
    return ownChecks(source, report, pinnedResolver(pinned, next), rewrites, onProgress);
  };
}

/** Of a question that is already out the answer is kept: the next message may want it. */
function endedBy(signal: AbortSignal, inner: Resolver): Resolver {
  return {
    async resolve(name, type) {
      return signal.aborted ? { status: 'failed', reason: 'timeout' } : inner.resolve(name, type);
    },
  };
}
