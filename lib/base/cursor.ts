/** Comments kept of one {@link Cursor.cfws}; all are read. A field of `(x)(x)…` would otherwise fill the memory. */
const MAX_KEPT_COMMENTS = 64;

const NO_COMMENTS: readonly string[] = [];

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Space, tab and the line ends of a fold (RFC 5322 §3.2.2 FWS). */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * A place in a text, for parsers that read by grammar: each production takes what is its own and moves on.
 * Never goes back, so whatever is built on it stays linear. Offsets count in `text`.
 */
export class Cursor {
  readonly text: string;
  readonly end: number;
  position: number;
  /** What the text broke off in: it was taken up to the end. */
  unclosed: 'comment' | 'quote' | null = null;

  constructor(text: string, start = 0, end = text.length) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  get done(): boolean {
    return this.position >= this.end;
  }

  /** The character code `ahead` of here, -1 past the end. */
  peek(ahead = 0): number {
    const at = this.position + ahead;
    return at < this.end ? this.text.charCodeAt(at) : -1;
  }

  /** Does `literal` stand here? Letter for letter. */
  at(literal: string): boolean {
    return this.position + literal.length <= this.end && this.text.startsWith(literal, this.position);
  }

  /** Takes `literal` if it stands here. */
  take(literal: string): boolean {
    if (!this.at(literal)) return false;
    this.position += literal.length;
    return true;
  }

  /** Takes the longest run of characters that pass. */
  takeWhile(test: (code: number) => boolean): string {
    const start = this.position;
    this.skipWhile(test);
    return this.text.slice(start, this.position);
  }

  /** Skips the longest run of characters that pass, and says how many they were. */
  skipWhile(test: (code: number) => boolean): number {
    const start = this.position;
    let at = start;
    while (at < this.end && test(this.text.charCodeAt(at))) at++;
    this.position = at;
    return at - start;
  }

  skipBlanks(): number {
    return this.skipWhile(isBlank);
  }

  /** Skips blanks and comments (RFC 5322 §3.2.2 CFWS); gives the comments' texts. */
  cfws(): readonly string[] {
    let comments: string[] | null = null;
    for (;;) {
      this.skipBlanks();
      const comment = this.comment();
      if (comment === null) return comments ?? NO_COMMENTS;
      comments ??= [];
      if (comments.length < MAX_KEPT_COMMENTS) comments.push(comment);
    }
  }

  /**
   * Takes a comment (RFC 5322 §3.2.2): its text without the outer parentheses and without quoting backslashes.
   * Nesting is counted, not recursed into, so that no depth can exhaust the stack.
   */
  comment(): string | null {
    if (this.peek() !== OPEN) return null;
    let depth = 0;
    for (let at = this.position; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) return this.inside(at);
    }
    this.unclosed = 'comment';
    return this.inside(this.end);
  }

  /** Takes a quoted string (RFC 5322 §3.2.4): its text without quotes and without quoting backslashes. */
  quotedString(): string | null {
    if (this.peek() !== QUOTE) return null;
    for (let at = this.position + 1; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) return this.inside(at);
    }
    this.unclosed = 'quote';
    return this.inside(this.end);
  }

  /** The text between the delimiter here and the one at `close`; the cursor goes behind it. */
  private inside(close: number): string {
    const text = this.text.slice(this.position + 1, close);
    this.position = Math.min(close + 1, this.end);
    return text.includes('\\') ? text.replace(/\\(.)/gs, '$1') : text;
  }
}
