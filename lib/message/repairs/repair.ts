import type { Fidelity, Repair } from '../message.ts';

/** One thing that copying does to a message, and how to undo it. */
export interface SourceRepair {
  readonly id: Repair;
  /** What the source is at best once this was undone: a signature over changed text proves nothing by failing. */
  readonly leaves: Fidelity;
  /** The text as it was, one character a byte; null where there is nothing to undo. */
  readonly undo: (text: string) => string | null;
}

/** The text up to the first empty line. */
export function headerOf(text: string): string {
  const blank = /^\r?\n|\n\r?\n/.exec(text);
  return blank ? text.slice(0, blank.index) : text;
}

/** Replaces every match in the header; null where there is none. */
export function replaceInHeader(
  text: string,
  pattern: RegExp,
  replacer: (match: string, ...groups: string[]) => string,
): string | null {
  const header = headerOf(text);
  const replaced = header.replace(pattern, replacer);
  return replaced === header ? null : replaced + text.slice(header.length);
}
