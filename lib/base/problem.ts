/** A piece of the source: byte offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Something in the input that could not be taken as it stands.
 * `code` is a key of the words; `params` fill its sentence.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly at: Span | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What was understood, and what was not. Mail never throws. */
export interface Parsed<Value, Code extends string = string> {
  readonly value: Value;
  readonly problems: readonly Problem<Code>[];
}
