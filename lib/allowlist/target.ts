import type { Cidr } from '../base/cidr.ts';
import type { Ip } from '../base/ip.ts';

export type TargetKind = 'filter' | 'mta' | 'cloud' | 'gateway' | 'antispam' | 'ban';

/** The layers mail meets, in this order. */
export type Layer = 'connect' | 'rate' | 'greylist' | 'reputation' | 'content';

/** What the lever of this product does to a layer. `no`: not of this product. */
export type Lifts = 'lifts' | 'separate-step' | 'no' | 'unknown';

export type Check =
  | 'spf'
  | 'dkim'
  | 'dmarc'
  | 'spam'
  | 'phishing'
  | 'antivirus'
  | 'attachments'
  | 'reputation'
  | 'greylist'
  | 'rate';

/** traffic: real connections or SMTP · parser: the product's own parser · docs: the vendor's page · unverified: memory. */
export type EvidenceLevel = 'traffic' | 'parser' | 'docs' | 'unverified';

/** How strongly one part of the snippet is known to work. Without url and date it can only be traffic, parser or unverified. */
interface TargetEvidence {
  readonly part: 'apply' | 'rate' | 'undo';
  readonly level: EvidenceLevel;
  /** The vendor's page, and when it was read (ISO date). */
  readonly url?: string;
  readonly read?: string;
  /** The program and version that tried it. */
  readonly tool?: string;
}

/** Something only the admin knows. Answers are hostile too: `pattern` matches the whole. */
export interface Question {
  /** Key of the answer and of its words. `mx` is always a list of addresses: the mail servers behind this box. */
  readonly key: string;
  /** Anchored at both ends. */
  readonly pattern: RegExp;
  /** null: no safe default, the admin must say it. Empty: nothing to say. */
  readonly default: string | null;
  /** The command that shows the present value, in the product's own language. */
  readonly command?: string;
  /** Needs no answer while the answer to another question is this one. */
  readonly unless?: { readonly key: string; readonly is: string };
}

interface Limits {
  /** Most networks that one snippet may carry. */
  readonly entries?: number;
  /** Longest comment the product keeps, in bytes. */
  readonly noteBytes: number;
}

/** Ranges of both families, IPv4 first, in numeric order. At least one by construction: only `makeRequest` builds one. */
type Ranges = readonly [Cidr, ...Cidr[]];

/** One gate to open, checked. */
export interface AllowRequest {
  readonly ranges: Ranges;
  /** `[a-z][a-z0-9]{1,15}`, from the profile's id. */
  readonly slug: string;
  /** The profile's name reduced to note characters. */
  readonly name: string;
  /** Reduced to note characters; `none` where the admin gave none. */
  readonly ticket: string;
  /** Why a wide list is opened all the same; null where nobody had to say. */
  readonly reason: string | null;
  /** ISO date of the list, and whether the sender put it there or it is the day it was read. */
  readonly listDate: string;
  readonly listDateIs: 'published' | 'retrieved';
  /** ISO dates. */
  readonly today: string;
  readonly review: string;
  /** The gate closes by itself when this day begins, where the product can. */
  readonly until: string | null;
  /** Validated against the target's questions, defaults filled in. */
  readonly answers: Readonly<Record<string, string>>;
  /** Mail servers behind a perimeter box, from the answer `mx`; empty where the rule stands on the mail server itself. */
  readonly mx: readonly Ip[];
  readonly port: 25;
}

/** Why a range is not in the text: its family is unknown to the product, or no destination of its family was named. */
export type LeftReason = 'left.family' | 'left.destination';

/** A range the product cannot express, and why: a key of the words. */
export interface LeftOut {
  readonly range: Cidr;
  readonly reason: LeftReason;
}

/** Text to paste: ASCII, LF, final newline. `left` is what could not be said in this product's language. */
export interface Snippet {
  readonly text: string;
  readonly left: readonly LeftOut[];
}

/** Fences the text in a screen or a ticket. Verify and undo of `nft` are shell text. */
export type Language = 'nft' | 'sh' | 'powershell' | 'fortios' | 'asa';

export type Part = 'apply' | 'verify' | 'undo';

/** One product. Pure functions, no clock: the same request gives the same bytes. */
export interface Target {
  readonly id: string;
  readonly product: string;
  readonly versions: string;
  readonly kind: TargetKind;
  readonly language: Language;
  readonly layers: Readonly<Record<Layer, Lifts>>;
  readonly skips: readonly Check[];
  readonly keeps: readonly Check[];
  readonly families: 'both' | 'ipv4';
  readonly limits: Limits;
  readonly expiry: 'date' | 'no';
  readonly questions: readonly Question[];
  /** What a second run does. same: nothing new · guarded: it looks first · doubles: a second entry, which the undo takes too. */
  readonly repeat: 'same' | 'guarded' | 'doubles';
  readonly persists: 'itself' | 'step';
  /** Keys of the words: what the admin must know before pasting. */
  readonly notes: readonly string[];
  readonly evidence: readonly TargetEvidence[];
  apply(request: AllowRequest): Snippet;
  verify(request: AllowRequest): Snippet;
  undo(request: AllowRequest): Snippet;
}
