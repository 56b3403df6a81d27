import type { Cidr } from '../base/cidr.ts';
import type { Ip } from '../base/ip.ts';
import type { Problem, Span } from '../base/problem.ts';
import type { OwnCheck } from '../authentication/own-check.ts';
import type { AuthenticationProblemCode, ReceivedSpf, Result } from '../authentication/result.ts';
import type { Bounce } from '../bounces/bounce.ts';
import type { Fidelity, Mailbox, MessageProblemCode, Repair } from '../message/message.ts';
import type { Border } from '../received/border.ts';
import type { ReceivedProblemCode } from '../received/hop.ts';
import type { PlacedHop } from '../received/place.ts';
import type { Filters } from './filters/filter.ts';
import type { Finding } from './finding.ts';

export type ReportProblemCode = MessageProblemCode | ReceivedProblemCode | AuthenticationProblemCode;

/** A fact and where it was read. */
export interface Read<Value> {
  readonly value: Value;
  /** Index among all header fields. */
  readonly field: number;
  readonly at: Span;
}

/** What the message says of itself. Every word of it is a claim. */
export interface MessageFacts {
  readonly from: Read<readonly Mailbox[]> | null;
  /** How many From fields there are: one, in honest mail. */
  readonly fromFields: number;
  readonly envelopeSender: Read<string> | null;
  readonly to: Read<string> | null;
  readonly subject: Read<string> | null;
  readonly messageId: Read<string> | null;
  /** ISO 8601, UTC. */
  readonly date: Read<string | null> | null;
  /** d= and s= of each DKIM-Signature, in order. */
  readonly signatures: readonly Read<{ readonly domain: string; readonly selector: string }>[];
}

/** The sender that is judged (DESIGN: by range, else chosen, else claimed). */
export interface SenderFact {
  readonly profile: string;
  readonly name: string;
  readonly shared: boolean;
  /** Why this sender is the one judged. */
  readonly because: 'range' | 'chosen' | 'claimed';
  /** in: the border address is in `range`; out: `nearest` is the closest published range, `distance` addresses away. */
  readonly answer: 'in' | 'out' | 'cannot-tell';
  readonly range: Cidr | null;
  readonly nearest: Cidr | null;
  readonly distance: string | null;
  /** Where an address or domain of this sender stands without proving anything. */
  readonly claims: readonly {
    readonly kind: 'hop-address' | 'helo' | 'from' | 'envelope-sender' | 'dkim-domain' | 'reverse-dns';
    readonly value: string;
    readonly field: number;
    readonly at: Span | null;
  }[];
}

/** Where a domain stands; a key of the words. helo and reverse-dns: of the border's client. */
export type DomainPlace =
  | 'helo'
  | 'reverse-dns'
  | 'envelope-sender'
  | 'dkim-domain'
  | 'from'
  | 'sender'
  | 'reply-to'
  | 'link';

/** One domain of the message. */
export interface DomainFact {
  /** A-labels, lower case. */
  readonly domain: string;
  /** The same in U-labels, as a screen may show it (RFC 5890 §2.3.2.1). */
  readonly unicode: string;
  /** The first place of each kind. `field`: null in the body. */
  readonly places: readonly { readonly kind: DomainPlace; readonly field: number | null; readonly at: Span }[];
}

/**
 * Who handed the returned message to the recipient's side, as far as the bounce tells: a claim, since nobody vouches for
 * what a bounce brings along.
 */
export interface Crossing {
  readonly ip: Ip;
  /** border: a line of our own in the returned header · reporter: the reporting server's · refuser: the words it refused with. */
  readonly seenBy: 'border' | 'reporter' | 'refuser';
  /** Whose range it is in, or the one chosen or claimed; null where nobody is. */
  readonly sender: { readonly profile: string; readonly name: string; readonly answer: 'in' | 'out' } | null;
}

/** A bounce, and the message that came back with it. */
export interface BounceFact extends Bounce {
  /** Inspected in its turn; its own `bounce` is null. null: nothing came back. */
  readonly original: Report | null;
  /** null: nobody can tell. */
  readonly crossing: Crossing | null;
}

export type VerdictLevel =
  | 'genuine'
  | 'ip-only'
  | 'contradicted'
  | 'signature-only'
  | 'not-this-sender'
  | 'no-sender'
  | 'cannot-tell';

export interface Verdict {
  readonly level: VerdictLevel;
  /** The one domain of From, A-labels; null where there is none or more than one. */
  readonly fromDomain: string | null;
  /** The domain that vouched: header.from of a passed DMARC, or the aligned d=. */
  readonly signedBy: string | null;
  /** The reasons, most telling first. */
  readonly findings: readonly Finding[];
}

/** All that was found, as plain JSON: no sentence, no HTML, no class. Every screen and the command line read this. */
export interface Report {
  readonly schema: 'postern-report/1';
  /** When it was inspected, by the clock handed in; ISO 8601, UTC. */
  readonly inspected: string;
  readonly source: {
    readonly bytes: number;
    readonly fidelity: Fidelity;
    readonly repairs: readonly Repair[];
    readonly fields: number;
  };
  readonly message: MessageFacts;
  /** One for every Received field, topmost first, with what each is worth. */
  readonly hops: readonly PlacedHop[];
  readonly border: Border;
  readonly results: readonly Result[];
  readonly receivedSpf: readonly ReceivedSpf[];
  /** What Postern found by checking itself; empty where nothing was looked up. */
  readonly checks: readonly OwnCheck[];
  readonly sender: SenderFact | null;
  /** Every domain of the message, in reading order; filters judge them all. */
  readonly domains: readonly DomainFact[];
  readonly verdict: Verdict;
  /** What filters wrote, and whether an exemption acted. It bears on no verdict. */
  readonly filters: Filters;
  readonly bounce: BounceFact | null;
  readonly problems: readonly Problem<ReportProblemCode>[];
}
