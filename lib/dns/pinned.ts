import { queryName } from './names.ts';
import type { DnsAnswer, PinnedBy, RecordType, Resolver } from './resolver.ts';

/** A TXT record that somebody wrote down, its strings joined (RFC 7208 §3.3). */
export interface PinnedRecord {
  readonly name: string;
  readonly record: string;
  /** The person, where it is left out. */
  readonly by?: PinnedBy;
}

/** Pinned records answer before `next` is asked. Without `next` nobody knows what else exists: all else is unasked. */
export function pinnedResolver(pinned: readonly PinnedRecord[], next: Resolver | null): Resolver {
  const byName = Map.groupBy(pinned, ({ name }) => queryName(name));
  return {
    async resolve(name: string, type: RecordType): Promise<DnsAnswer> {
      const asked = queryName(name);
      const [first, ...more] = (type === 'TXT' && asked !== null && byName.get(asked)) || [];
      if (first) return foundOf(first, more);
      return next ? next.resolve(name, type) : { status: 'failed', reason: 'unasked' };
    },
  };
}

/** It is not cached: it holds as long as it is pinned. */
function foundOf(first: PinnedRecord, more: readonly PinnedRecord[]): DnsAnswer {
  const { record, by = 'person' } = first;
  return { status: 'found', records: [record, ...more.map((one) => one.record)], ttl: 0, pinned: by };
}
