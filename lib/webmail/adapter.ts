import type { CopyKind } from '../received/border.ts';
import type { PlatformId } from '../received/platform.ts';
import type { WebmailId } from './ids.ts';

/**
 * How the text was got: decides what may be concluded from it (RFC 6376 §3.4).
 * exact: the stored bytes · newlines: bytes, but line ends and trailing blanks may differ · transcoded: read from text with
 * characters outside ASCII, encoded again as UTF-8 · truncated: the tail is missing · headers: no blank line, so no body ·
 * flattened: line breaks became blanks.
 */
export type GrabFidelity = 'exact' | 'newlines' | 'transcoded' | 'truncated' | 'headers' | 'flattened';

/** download: the webmail's own source address · document: a page that is nothing but the source · element: a piece of the page · selection: what the person selected. */
export type Way = 'download' | 'document' | 'element' | 'selection';

/** How an adapter was proved. run: against the real webmail · code: read in its public code, or in working programs for it · unverified: seen nowhere. */
export type Evidence = 'run' | 'code' | 'unverified';

/** Where the webmail itself shows a source: decides what the person has to press, and where. */
export type Opens = 'tab' | 'window' | 'dialog' | 'here';

/** What is known of a webmail, as data. */
export interface WebmailFacts {
  readonly id: WebmailId;
  /** The products with these pages, by their own names; empty where the page could be anybody's. */
  readonly products: readonly string[];
  /** In the order they are tried, each with the best it can give. */
  readonly reads: readonly { readonly way: Way; readonly fidelity: GrabFidelity }[];
  readonly opens: Opens;
  /** Sites in whose frames it keeps the mail, as match patterns: asked for when needed. Empty: activeTab suffices. */
  readonly frames: readonly string[];
  /** What it shows when that is not the delivered message; then nothing in it is believed. */
  readonly copy: CopyKind | null;
  readonly evidence: Evidence;
  /** The version that was run, or whose code was read; empty where it was seen nowhere. */
  readonly seen: string;
}

/**
 * Why a page gave no message.
 * no-source: none is shown here · several-messages: more than one, and nobody said which · foreign-frame: what fills the page
 * is a frame of another site · not-a-message: text that is no message · refused: the webmail would not hand it out · changed:
 * its page is not the one the adapter knows · archive: a list's copy, which is not what was delivered · viewer: the browser's own
 * viewer for PDF, JSON or a mail file · view-source: the browser's view of a page's HTML · unreachable: a page the browser keeps from
 * extensions · no-answer: the page did not answer in time.
 */
export type GrabFailure =
  | 'no-source'
  | 'several-messages'
  | 'foreign-frame'
  | 'not-a-message'
  | 'refused'
  | 'changed'
  | 'archive'
  | 'viewer'
  | 'view-source'
  | 'unreachable'
  | 'no-answer';

/** What an adapter found on a page. Plain JSON: it crosses from the page to the extension. */
export type Grab = Found | NotFound;

export interface Found {
  readonly ok: true;
  readonly webmail: WebmailId;
  readonly way: Way;
  /** The bytes of the source, at most `MAX_SOURCE_BYTES` of them. */
  readonly base64: string;
  readonly fidelity: GrabFidelity;
  /** The mailbox platform this webmail belongs to, where there is only one it can be. */
  readonly platform: PlatformId | null;
  readonly copy: CopyKind | null;
}

export interface NotFound {
  readonly ok: false;
  /** The webmail whose two clicks the screen names; null where the page is unknown. */
  readonly recognised: WebmailId | null;
  readonly reason: GrabFailure;
  /** How each request ended, in order: status and media type, never an address, never mail. */
  readonly tried: readonly string[];
}

/** Where a source came from, as the Report tells it. */
export type Origin = Pick<Found, 'webmail' | 'way' | 'copy'>;
