import type { Ip } from '../base/ip.ts';
import type { Problem, Span } from '../base/problem.ts';

/**
 * What the line says of its client.
 * sure: one address, read for sure · ambiguous: several, nobody knows which · unread: none could be read ·
 * local: this line has no client (pick-up, local delivery, LMTP, an API) · submission: one of the writer's own users, logged in.
 */
export type Client = 'sure' | 'ambiguous' | 'unread' | 'local' | 'submission';

export type ReceivedProblemCode =
  | 'received.unread'
  | 'received.ambiguous'
  | 'received.date'
  | 'received.zone'
  | 'received.too-long'
  | 'received.too-many';

/** One Received field (RFC 5321 §4.4), read. Topmost first in the Report. */
export interface Hop {
  /** 0 = topmost Received field. */
  readonly index: number;
  /** The field's place among all header fields. */
  readonly field: number;
  readonly span: Span;
  readonly client: Client;
  /** The client's address as the writer saw it; null unless `client` is sure or submission. */
  readonly ip: Ip | null;
  /** The addresses among which an ambiguous line leaves the choice. */
  readonly candidates: readonly Ip[];
  /** The client's name by reverse DNS as the writer wrote it; null where missing or unconfirmed. */
  readonly reverseDns: string | null;
  /** What the client called itself: anybody's claim. */
  readonly helo: string | null;
  /** The server that wrote the line. */
  readonly by: string | null;
  /** The `with` word: ESMTPS, LMTP, HTTP … */
  readonly protocol: string | null;
  /** The TLS version as OpenSSL spells it, `TLSv1.3`, or what else the writer said of it. */
  readonly tls: string | null;
  /** The cipher suite, by whichever of its names the writer knows it. */
  readonly cipher: string | null;
  readonly id: string | null;
  readonly for: string | null;
  /** ISO 8601, UTC, whole seconds; null where the line has no date or no zone. */
  readonly date: string | null;
  /** Minutes east of UTC that the line itself wrote; null where it wrote none. */
  readonly offset: number | null;
  /** Seconds since the hop below by the two writers' clocks; negative where a clock is off, null where one is unknown. */
  readonly delay: number | null;
  /** The dialect that read the line: its file in `dialects/`, or `grammar`. */
  readonly dialect: string;
  readonly at: Readonly<Partial<Record<'ip' | 'reverseDns' | 'helo' | 'by' | 'protocol' | 'date', Span>>>;
  readonly problems: readonly Problem<ReceivedProblemCode>[];
}
