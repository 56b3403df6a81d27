import type { Canonicalization } from './canonical-header.ts';
import type { RawBody } from './raw-body.ts';
import { relaxedBody } from './relaxed-body.ts';
import { simpleBody } from './simple-body.ts';

export interface CanonicalBody {
  readonly octets: Uint8Array;
  /** Where in the source the first `mark` octets end; null where there are not so many. */
  readonly markedAt: number | null;
}

/** The body as it is signed (RFC 6376 §3.4.3, §3.4.4), in one walk. A missing last line end is put back. */
export function canonicalBody(body: RawBody, how: Canonicalization, mark = Number.POSITIVE_INFINITY): CanonicalBody {
  return how === 'simple' ? simpleBody(body, mark) : relaxedBody(body, mark);
}
