import type { DnsAnswer, RecordType, Resolver } from './resolver.ts';

interface Entry {
  readonly answer: DnsAnswer;
  /** By the clock handed in, milliseconds. */
  readonly until: number;
}

export interface CacheOptions {
  /** Milliseconds, since whenever. */
  readonly now: () => number;
  /** Answers kept; the oldest goes first. A sender's macros make as many names as the sender likes (RFC 7208 §7). */
  readonly maxEntries?: number;
}

const MAX_ENTRIES = 1000;

/** Seconds. RFC 1035 §3.2.1 would let a record say 68 years. */
const LONGEST_TTL = 86_400;
/** The contract carries no SOA to take it from (RFC 2308 §5). */
const NEGATIVE_TTL = 60;
/** RFC 9520 §3.2 wants at least one second, so that a dead server is not asked again for every mechanism. */
const FAILURE_TTL = 5;

/** Asks each question once as long as its answer is good, and once where several ask at the same time. */
export function cachedResolver(inner: Resolver, { now, maxEntries = MAX_ENTRIES }: CacheOptions): Resolver {
  const kept = new Map<string, Entry>();
  const asked = new Map<string, Promise<DnsAnswer>>();

  async function ask(key: string, name: string, type: RecordType): Promise<DnsAnswer> {
    const answer = await inner.resolve(name, type);
    asked.delete(key);
    kept.delete(key);
    kept.set(key, { answer, until: now() + secondsOf(answer) * 1000 });
    for (const [oldest] of kept) {
      if (kept.size <= maxEntries) break;
      kept.delete(oldest);
    }
    return answer;
  }

  return {
    resolve(name: string, type: RecordType): Promise<DnsAnswer> {
      const key = `${type} ${name.toLowerCase()}`;
      const entry = kept.get(key);
      if (entry && now() < entry.until) return Promise.resolve(entry.answer);
      const running = asked.get(key) ?? ask(key, name, type);
      asked.set(key, running);
      return running;
    },
  };
}

function secondsOf(answer: DnsAnswer): number {
  if (answer.status === 'failed') return FAILURE_TTL;
  return answer.status === 'found' ? Math.min(answer.ttl, LONGEST_TTL) : NEGATIVE_TTL;
}
