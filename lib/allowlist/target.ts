import type { Cidr } from '../base/cidr.ts';
import type { Ip } from '../base/ip.ts';
import type { Language } from './language.ts';
import type { Step } from './step.ts';

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
  /** Most lines, where one network may need many. */
  readonly lines?: number;
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

/**
 * Why a range is not in the text: its family has no form in the product, nobody has shown that it has one, or no
 * destination, or no list of that family to write into, was named.
 */
export type LeftReason = 'left.family' | 'left.unverified' | 'left.destination' | 'left.place';

/** A range the product cannot express, and why: a key of the words. */
export interface LeftOut {
  readonly range: Cidr;
  readonly reason: LeftReason;
}

/** Where a text belongs: a key of the words. run: in a shell or console, as it stands. */
export type PlaceKey =
  | 'run'
  | 'own-file'
  | 'first-in'
  | 'above-limit'
  | 'into'
  | 'before-line'
  | 'below-line'
  | 'instead-of';

export interface Place {
  readonly how: PlaceKey;
  /** A path or a section, as the product writes it. */
  readonly file?: string;
  /** The line of the product's own configuration that ours stands above, below, or in place of. */
  readonly line?: string;
}

/** Text to paste: ASCII, LF, final newline. */
export interface Block {
  readonly text: string;
  /** Where it is not the target's own, or this text's part's. */
  readonly language?: Language;
  readonly place?: Place;
}

/**
 * One part of a target: a text, further texts for other files (a second family, another tool), and what to press, in
 * order, where a product has screens only; then `text` is the header alone. `left` is what could not be said.
 */
export interface Snippet extends Block {
  readonly also?: readonly Block[];
  readonly steps?: readonly Step[];
  readonly left: readonly LeftOut[];
}

export type Part = 'apply' | 'verify' | 'undo';

/** One product. Pure functions, no clock: the same request gives the same bytes. */
export interface Target {
  readonly id: string;
  readonly product: string;
  readonly versions: string;
  readonly kind: TargetKind;
  /** Of apply. */
  readonly language: Language;
  /** Of verify and undo; absent: the same as apply's. */
  readonly reverse?: Language;
  /**
   * default: the narrowest lever of the product · labelled: it skips a check, and there is no narrower one · last: it
   * skips a check, and a narrower one comes first · none: there is no lever that may be used; the words say why.
   */
  readonly shown: 'default' | 'labelled' | 'last' | 'none';
  readonly layers: Readonly<Record<Layer, Lifts>>;
  readonly skips: readonly Check[];
  readonly keeps: readonly Check[];
  /** Of the ranges it can say; ipv6: only those. */
  readonly families: 'both' | 'ipv4' | 'ipv6';
  readonly limits: Limits;
  readonly expiry: 'date' | 'no';
  readonly questions: readonly Question[];
  /**
   * What a second run does. same: nothing new · guarded: it looks first · doubles: a second entry, which the undo takes
   * too · refused: the product says that it is there already, and the undo takes both.
   */
  readonly repeat: 'same' | 'guarded' | 'doubles' | 'refused';
  /** What pasting a changed list over the old one does. replaces: withdrawn ranges close · undo-first: they would stay open. */
  readonly renewal: 'replaces' | 'undo-first';
  readonly persists: 'itself' | 'step';
  /** Keys of the words: what the admin must know before pasting. */
  readonly notes: readonly string[];
  readonly evidence: readonly TargetEvidence[];
  /** How many lines the list takes, where `limits.lines` bounds them. */
  lines?(request: AllowRequest): number;
  apply(request: AllowRequest): Snippet;
  verify(request: AllowRequest): Snippet;
  undo(request: AllowRequest): Snippet;
  /** From one list to another, where the product can add and remove single ranges: adds first, then removes. */
  difference?(from: AllowRequest, to: AllowRequest): Snippet;
}
