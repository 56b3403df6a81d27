import type { Span } from '../base/problem.ts';
import { MAX_NESTING } from './limits.ts';

/** A word or a comment at depth 0. A comment's text and span have its parentheses. */
export interface Token {
  readonly kind: 'word' | 'comment';
  readonly text: string;
  readonly span: Span;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** false: a parenthesis stands alone. Nobody can say then what is comment, and all parentheses were taken for blanks. */
  readonly balanced: boolean;
}

/** Words and comments of a line (RFC 5321 §4.4). Quoted strings are honoured, in comments too: MAIL FROM stands there as it came. */
export function tokenize(line: string): Tokens {
  const scanner = new Scanner(line);
  const tokens: Token[] = [];
  for (let start = scanner.next(0); start < line.length; start = scanner.next(start)) {
    const kind = line[start] === '(' ? 'comment' : 'word';
    const end = kind === 'comment' ? scanner.commentEnd(start) : scanner.wordEnd(start);
    if (end === null) return { tokens: plainWords(line), balanced: false };
    tokens.push({ kind, text: line.slice(start, end), span: { start, end } });
    start = end;
  }
  return { tokens, balanced: true };
}

/** Finds ends; a missing one is null. */
class Scanner {
  readonly #line: string;
  /** Once a quote was not closed, no later one is looked at: else `"\"\"\"…` would have each search the rest. */
  #honoursQuotes = true;

  constructor(line: string) {
    this.#line = line;
  }

  /** Where the next token begins. */
  next(start: number): number {
    let at = start;
    while (this.#line[at] === ' ' || this.#line[at] === ';') at++;
    return at;
  }

  /** Behind the closing parenthesis, unless it nests too deep. */
  commentEnd(start: number): number | null {
    let depth = 0;
    for (let at = start; at < this.#line.length; at++) {
      const char = this.#line[at];
      if (char === '"') at = this.#quoteEnd(at);
      else if (char === '(' && ++depth > MAX_NESTING) return null;
      else if (char === ')' && --depth === 0) return at + 1;
    }
    return null;
  }

  /** Up to a blank, a semicolon or a comment; a closing parenthesis belongs to no word. */
  wordEnd(start: number): number | null {
    for (let at = start; at < this.#line.length; at++) {
      const char = this.#line[at];
      if (char === ')') return null;
      if (char === ' ' || char === ';' || char === '(') return at;
      if (char === '"') at = this.#quoteEnd(at);
    }
    return this.#line.length;
  }

  /** The closing quote; the opening one itself where nothing closes it. */
  #quoteEnd(start: number): number {
    for (let at = start + 1; this.#honoursQuotes && at < this.#line.length; at++) {
      if (this.#line[at] === '\\') at++;
      else if (this.#line[at] === '"') return at;
    }
    this.#honoursQuotes = false;
    return start;
  }
}

function plainWords(line: string): readonly Token[] {
  return Array.from(line.matchAll(/[^ ;()]+/g), ({ 0: text, index }) => ({
    kind: 'word',
    text,
    span: { start: index, end: index + text.length },
  }));
}
