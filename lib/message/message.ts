import type { Problem, Span } from '../base/problem.ts';

/** How far the source may differ from the bytes that went over the wire. */
export type Fidelity = 'exact' | 'newlines' | 'transcoded' | 'truncated' | 'headers' | 'flattened';

/** What had to be undone before the text could be read as a message. */
export type Repair =
  | 'msg'
  | 'bom'
  | 'line-ends'
  | 'leading-blanks'
  | 'double-spaced'
  | 'preface'
  | 'quoted-printable'
  | 'html-escaped'
  | 'no-break-spaces'
  | 'smart-quotes'
  | 'quoted'
  | 'indented'
  | 'flattened'
  | 'mbox-from'
  | 'mbox-quoting'
  | 'tab-separated'
  | 'lost-folds';

export type MessageProblemCode =
  | 'message.empty'
  | 'message.no-header'
  | 'message.msg-unread'
  | 'message.msg-headerless'
  | 'message.several'
  | 'message.not-a-field'
  | 'message.too-many-fields'
  | 'message.nul'
  | 'message.address'
  | 'message.encoded-word'
  | 'message.mime-depth'
  | 'message.mime-boundary'
  | 'message.too-many-parts'
  | 'message.encoding';

/** The bytes that are analysed, after repairs. Every span of the Report points into them. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly fidelity: Fidelity;
  readonly repairs: readonly Repair[];
  /** What went wrong on the way to these bytes. */
  readonly problems?: readonly Problem<MessageProblemCode>[];
}

/**
 * A header field (RFC 5322 §2.2). `text` is the value with line breaks turned into blanks, one character a byte
 * (Latin-1), so that offset i of `text` is byte `value.start + i` of the source.
 */
export interface Field {
  readonly index: number;
  readonly name: string;
  /** `name` in lower case. */
  readonly key: string;
  readonly span: Span;
  readonly value: Span;
  readonly text: string;
}

/** A MIME entity (RFC 2046). `type` is lower case `type/subtype`. */
export interface Part {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly encoding: string;
  readonly fields: readonly Field[];
  readonly body: Span;
  readonly parts: readonly Part[];
}

export interface Message {
  readonly source: Source;
  /** The source as text, one character a byte. */
  readonly text: string;
  readonly fields: readonly Field[];
  readonly header: Span;
  /** null: there is no blank line after the header, so nobody knows whether a body is missing. */
  readonly body: Span | null;
  readonly root: Part;
  readonly problems: readonly Problem<MessageProblemCode>[];
}

/** One mailbox of an address list (RFC 5322 §3.4). `domain` is an A-label domain in lower case; null where there is none. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
  readonly local: string;
  readonly domain: string | null;
  readonly span: Span;
}
