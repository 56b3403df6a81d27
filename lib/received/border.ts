import type { Ip } from '../base/ip.ts';
import type { GatewayTrace } from './gateway.ts';
import type { PlatformId } from './platform.ts';

/**
 * A copy that is not the message as it was delivered. unordered: its fields were put out in any order, so nothing stands "above" the
 * border · archived: a list's archive, which strips and rewrites Received fields and results.
 */
export type CopyKind = 'unordered' | 'archived';

export type BorderStatus = 'found' | 'none' | 'ambiguous' | 'unknown';

/** Why the border is where it is, or why there is none. A key of the words. */
export type BorderReason =
  | 'outside-client'
  | 'submission'
  | 'pick-up'
  | 'internal'
  | 'two-addresses'
  | 'unread-line'
  | 'other-writer'
  | 'nothing-own'
  | 'top-foreign'
  | 'gateway-silent'
  | 'no-received'
  | CopyKind;

/** What the screen asks once: are these servers yours? Then `ip` handed the message over. */
export interface Suggestion {
  /** The servers that wrote the lines down to the one that saw a stranger: topmost first, no doubles, none that is known already. */
  readonly hosts: readonly string[];
  /** The mailbox platform those servers belong to, where it is one we know and it is not set yet. */
  readonly platform: PlatformId | null;
  /** The server that received from outside. */
  readonly server: string;
  readonly ip: Ip;
  readonly hop: number;
}

/** The one hop that nobody outside could forge (RFC 8601 §1.2, border MTA). */
export interface Border {
  readonly status: BorderStatus;
  readonly ip: Ip | null;
  /** Index of the hop, where one was reached. */
  readonly hop: number | null;
  readonly reason: BorderReason;
  readonly candidates: readonly Ip[];
  /** The filtering gateway that `ip` belongs to, ours or the sender's: whoever handed the message to it stands behind it. */
  readonly gateway: GatewayTrace | null;
  readonly suggestion: Suggestion | null;
}
