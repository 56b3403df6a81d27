import type { PlatformId } from '../received/platform.ts';
import type { WebmailId } from './ids.ts';

/**
 * How the text was got: decides what may be concluded from it (RFC 6376 §3.4).
 * exact: the stored bytes · newlines: bytes, but line ends and trailing blanks may differ · transcoded: read from text with
 * characters outside ASCII, encoded again as UTF-8 · truncated: the tail is missing · headers: no blank line, so no body ·
 * flattened: line breaks became blanks.
 */
export type GrabFidelity = 'exact' | 'newlines' | 'transcoded' | 'truncated' | 'headers' | 'flattened';

/**
 * Why a page gave no message.
 * no-source: none is shown here · several-messages: more than one, and nobody said which · foreign-frame: what fills the page
 * is a frame of another site · not-a-message: text that is no message · refused: the webmail would not hand it out.
 */
export type GrabFailure = 'no-source' | 'several-messages' | 'foreign-frame' | 'not-a-message' | 'refused';

/** What an adapter found on a page. Plain JSON: it crosses from the page to the extension. */
export type Grab =
  | {
      readonly ok: true;
      readonly webmail: WebmailId;
      /** The bytes of the source, at most `MAX_SOURCE_BYTES` of them. */
      readonly base64: string;
      readonly fidelity: GrabFidelity;
      /** The mailbox platform this webmail belongs to, where there is only one it can be. */
      readonly platform: PlatformId | null;
    }
  | {
      readonly ok: false;
      /** The webmail whose two clicks the screen names; null where the page is unknown. */
      readonly recognised: WebmailId | null;
      readonly reason: GrabFailure;
    };
