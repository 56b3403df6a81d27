/** The records mail authentication asks for (RFC 1035 §3.2.2, RFC 3596). */
export type RecordType = 'A' | 'AAAA' | 'MX' | 'TXT' | 'PTR' | 'CNAME';

/** Why a question has no answer although the name may have one: nobody could check. unasked: there is nobody to ask. */
export type DnsFailure = 'timeout' | 'servfail' | 'refused' | 'network' | 'malformed' | 'unasked';

/** Who wrote a record down, so that nobody had to be asked: the person who pasted it, or a sender's profile. */
export type PinnedBy = 'person' | 'profile';

/**
 * What became of a question. `records`: addresses in their canonical spelling, TXT with its strings joined (RFC 7208
 * §3.3), MX as `10 mx.example`, names without final dot. no-data: the name exists, without this type. no-name: NXDOMAIN.
 */
export type DnsAnswer =
  | {
      readonly status: 'found';
      readonly records: readonly [string, ...string[]];
      readonly ttl: number;
      readonly pinned?: PinnedBy;
    }
  | { readonly status: 'no-data' }
  | { readonly status: 'no-name' }
  | { readonly status: 'failed'; readonly reason: DnsFailure };

/** Whoever answers questions of DNS. Never rejects. Names are A-labels without final dot. */
export interface Resolver {
  resolve(name: string, type: RecordType): Promise<DnsAnswer>;
}
