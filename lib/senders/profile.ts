import type { Cidr } from '../base/cidr.ts';
import type { PinnedRecord } from '../dns/pinned.ts';

/** One published range, with the words it was published in. */
export interface PublishedRange {
  readonly cidr: Cidr;
  readonly asPublished: string;
}

/** A sender that publishes the addresses it sends from (`postern-sender/1`). */
export interface SenderProfile {
  readonly schema: 'postern-sender/1';
  /** File name, key of its words, slug of its tag. */
  readonly id: string;
  readonly name: string;
  /** The list's own date, ISO; null where the document has none. */
  readonly published: string | null;
  readonly sourceUrl: string;
  /** ISO date on which we read it. */
  readonly retrieved: string;
  readonly purpose: 'mail-out';
  /** The addresses serve many customers of a platform: in range is not "is this customer". */
  readonly shared: boolean;
  readonly ranges: readonly [PublishedRange, ...PublishedRange[]];
  /** The sender's own domains: one of them in a message claims the sender. */
  readonly domains: readonly string[];
  readonly auth: {
    readonly spfDomains: readonly string[];
    readonly dkimDomains: readonly string[];
    readonly rdnsSuffixes: readonly string[];
  };
  /** DKIM keys that the sender handed out beside DNS. */
  readonly keys?: readonly PinnedRecord[];
  readonly contacts: readonly { readonly kind: 'mail' | 'web' | 'phone'; readonly value: string }[];
  /** What the sender says it sends, in its own words. */
  readonly kinds: readonly string[];
  /** How much it says that it sends, in its own words; null where it does not say. */
  readonly volume: string | null;
  /** What the sender's letter asks of the recipient, in its own words. */
  readonly asks: readonly string[];
  readonly reviewDays: number;
}

/** Where an address stands against a published list. */
export type RangeLookup =
  | { readonly answer: 'in'; readonly range: Cidr }
  /** `distance`: how many addresses away the nearest range's nearest end is (1 = next to it), in decimal digits. */
  | { readonly answer: 'out'; readonly nearest: Cidr | null; readonly distance: string | null }
  | { readonly answer: 'cannot-tell' };
