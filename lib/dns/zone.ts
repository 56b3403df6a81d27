import { queryName } from './names.ts';
import type { DnsAnswer, RecordType, Resolver } from './resolver.ts';

/**
 * All of DNS that somebody wrote down: name → type → records. Names without final dot, in any case; addresses in their
 * canonical spelling, TXT with its strings joined, MX as `10 mx.example`.
 */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<RecordType, readonly string[]>>>>>;

/** A chain of aliases longer than any resolver follows: `a CNAME b`, `b CNAME a` would never end. */
const MAX_ALIASES = 16;

const TTL = 3600;

/** Answers from a zone alone. A name that it lacks does not exist, not even as the parent of one that does. */
export function zoneResolver(zone: Zone): Resolver {
  const names = new Map(Object.entries(zone).map(([name, records]) => [queryName(name), records]));
  return {
    async resolve(name: string, type: RecordType): Promise<DnsAnswer> {
      let owner = queryName(name);
      for (let aliases = 0; aliases <= MAX_ALIASES; aliases++) {
        const records = owner === null ? undefined : names.get(owner);
        if (!records) return { status: 'no-name' };
        const [first, ...more] = records[type] ?? [];
        if (first !== undefined) return { status: 'found', records: [first, ...more], ttl: TTL };
        const alias = records.CNAME?.[0];
        if (alias === undefined) return { status: 'no-data' };
        owner = queryName(alias);
      }
      return { status: 'failed', reason: 'servfail' };
    },
  };
}
