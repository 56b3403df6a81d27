import type { OwnCheck } from '../authentication/own-check.ts';
import type { Cidr } from '../base/cidr.ts';
import type { CopyKind } from '../received/border.ts';
import type { GatewayId } from '../received/gateway.ts';
import type { PlatformId } from '../received/platform.ts';

/** What the engine needs to know about the person's side. Validated at the edges. */
export interface Settings {
  /** Names as in `by`: exact, or `.suffix` for subdomains; lower case. An own host is an own authserv-id too. */
  readonly ownHosts: readonly string[];
  readonly ownNetworks: readonly Cidr[];
  readonly authservIds: readonly string[];
  /** The mailbox platform the message was read in. */
  readonly platform: PlatformId | null;
  /** The filtering services in front of it; none where it is left out. */
  readonly gateways?: readonly GatewayId[];
  /** The dialect that the border server writes: then no other may read its line. null or left out: whichever fits. */
  readonly borderDialect?: string | null;
  /** Set where what was read is not the message as it was delivered: then no line of it is believed. */
  readonly copy?: CopyKind | null;
  /** Id of the sender the person chose to check against. */
  readonly sender: string | null;
}

/** What is not pure, handed in. No resolver given: nothing is looked up. */
export interface World {
  readonly now: Date;
  /** What `ownChecks` found; they outrank a server's word. */
  readonly checks?: readonly OwnCheck[];
  /** The same of the message that a bounce brings back. */
  readonly returnedChecks?: readonly OwnCheck[];
}
