import { Cursor, isBlank } from '../base/cursor.ts';
import type { FieldProblems } from './problems.ts';

const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const AT = 0x40;
const BACKSLASH = 0x5c;
const CLOSE_ANGLE = 0x3e;

/**
 * A cursor for the fields a server fills with strangers' words: MAIL FROM and HELO stand in its comments and values.
 * A comment or a quote that never closes ends before the next `;`, so that one stray `(` hides no `dmarc=fail`.
 */
export class FieldCursor extends Cursor {
  private readonly problems: FieldProblems;
  /** Until one of them was left open, comments and quotes may hold `;`. Afterwards not: that keeps the reading linear. */
  private mayHoldSemicolon = true;
  private semicolon = -1;
  private searchedFrom = 0;

  constructor(text: string, end: number, problems: FieldProblems) {
    super(text, 0, end);
    this.problems = problems;
  }

  /** comment (RFC 5322 §3.2.2): its text without the outer parentheses. */
  override comment(): string | null {
    return this.peek() === OPEN ? this.delimited('comment', this.closingParenthesis()) : null;
  }

  /** quoted-string (RFC 5322 §3.2.4): its text without the quotes. */
  override quotedString(): string | null {
    if (this.peek() !== QUOTE) return null;
    const close = this.closingQuote(this.position);
    // A quote that swallows `;` and closes inside a word began with somebody else's quote: HELO `x"`.
    const holds = close < this.nextSemicolon() || this.endsValue(close + 1);
    return this.delimited('quote', holds ? close : -1);
  }

  /**
   * value / [ [ local-part ] "@" ] domain-name (RFC 8601 §2.2). Tolerates what no token may hold, `/`, `:`, `<>`,
   * `[1.2.3.4]`, `=`, and an empty value (Gmail's `smtp.mailfrom=;`).
   */
  value(): { readonly text: string; readonly isQuoted: boolean } {
    const start = this.position;
    const bracket = this.take('<');
    const quoted = this.quotedString();
    if (quoted !== null && !bracket && !inValue(this.peek())) return { text: quoted, isQuoted: true };
    this.skipWhile(inValue);
    return { text: this.text.slice(start, this.position), isQuoted: false };
  }

  private delimited(what: 'comment' | 'quote', close: number): string {
    const start = this.position;
    const isOpen = close < 0;
    const end = isOpen ? this.nextSemicolon() : close;
    this.position = isOpen ? end : close + 1;
    if (isOpen) {
      this.mayHoldSemicolon = false;
      this.problems.add(`authentication.${what}-open`, start, end);
    }
    const text = this.text.slice(start + 1, end);
    return text.includes('\\') ? text.replace(/\\(.)/gs, '$1') : text;
  }

  private closingParenthesis(): number {
    const limit = this.limit();
    let depth = 0;
    for (let at = this.position; at < limit; at++) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) at = this.quotedLocalPart(at);
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) return at;
    }
    return -1;
  }

  /** Where the quoted local part at `start` ends: `(domain of "x) dkim=pass ("@evil.example …)` is one comment. */
  private quotedLocalPart(start: number): number {
    const close = this.closingQuote(start);
    return close >= 0 && this.text.charCodeAt(close + 1) === AT ? close : start;
  }

  private closingQuote(start: number): number {
    const limit = this.limit();
    for (let at = start + 1; at < limit; at++) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) return at;
    }
    return -1;
  }

  private limit(): number {
    return this.mayHoldSemicolon ? this.end : this.nextSemicolon();
  }

  /** Searched once for each `;`: the whole text is walked once. */
  private nextSemicolon(): number {
    if (this.position > this.semicolon || this.position < this.searchedFrom) {
      this.searchedFrom = this.position;
      const found = this.text.indexOf(';', this.position);
      this.semicolon = found < 0 || found > this.end ? this.end : found;
    }
    return this.semicolon;
  }

  private endsValue(at: number): boolean {
    if (at >= this.end) return true;
    const code = this.text.charCodeAt(at);
    return !inValue(code) || code === AT || code === CLOSE_ANGLE;
  }
}

/** Everything but a blank, `;`, `(` and the end. */
function inValue(code: number): boolean {
  return code >= 0 && !isBlank(code) && code !== SEMICOLON && code !== OPEN;
}
