import { isBlank } from '../base/cursor.ts';
import { FieldCursor } from './field-cursor.ts';
import { METHODS } from './methods.ts';

/** Neither a domain nor an address ends or begins with one of these. */
const JOINTS: ReadonlySet<string> = new Set(['@', '.', '-', '+', '_']);

const KEYWORD = /^[\da-z][\w-]*$/i;
const PROPERTY = /^[\da-z][\w-]*(?:\.[\da-z][\w-]*)?$/i;

/** The name=value pairs that all parts of a results field are made of (RFC 8601 §2.2), with their comments laid aside. */
export class PairCursor extends FieldCursor {
  private comments: string[] = [];

  /** [CFWS] */
  skip(): void {
    this.comments.push(...this.cfws());
  }

  /** The comments skipped since the last call. */
  takeComments(): readonly string[] {
    const { comments } = this;
    this.comments = [];
    return comments;
  }

  /** Up to a blank, `;`, `(`, `=` or the end. */
  word(): string {
    return this.takeWhile(inName);
  }

  /** method = Keyword [ [CFWS] "/" [CFWS] method-version ], or ptype [CFWS] "." [CFWS] property; then [CFWS]. */
  name(): string {
    const pieces = [this.word()];
    for (;;) {
      this.skip();
      const last = pieces.at(-1) ?? '';
      const goesOn = last.endsWith('.') || last.endsWith('/') || this.at('.') || this.at('/');
      const more = goesOn ? this.word() : '';
      if (more === '') return pieces.join('');
      pieces.push(more);
    }
  }

  /** [CFWS] value. Empty before the next pair: `smtp.helo= smtp.mailfrom=a@b.example`. */
  pvalue(): { readonly text: string; readonly isQuoted: boolean } {
    const start = this.position;
    this.skip();
    return this.position > start && this.isPairAhead() ? { text: '', isQuoted: false } : this.value();
  }

  /** A value goes on where a domain or address cannot end or begin, and after a fold (two blanks or more in the text). */
  wrapped(value: string): string {
    const pieces = [value];
    for (;;) {
      const mark = this.position;
      const last = pieces.at(-1) ?? '';
      const gap = this.skipBlanks();
      const word = this.word();
      const end = this.position;
      this.skipBlanks();
      const isTorn = JOINTS.has(last.at(-1) ?? '') || JOINTS.has(word.charAt(0));
      const isFolded = gap > 1 && !this.at('(') && !this.at('.') && !this.at('/');
      if (gap === 0 || last === '' || word === '' || this.at('=') || !(isTorn || isFolded)) {
        this.position = mark;
        return pieces.join('');
      }
      this.position = end;
      pieces.push(word);
    }
  }

  private isPairAhead(): boolean {
    const mark = this.position;
    const name = this.word().toLowerCase();
    const isPair = this.at('=') && (METHODS.has(name) || (name.includes('.') && isPropertyName(name)));
    this.position = mark;
    return isPair;
  }
}

/** Keyword = Ldh-str (RFC 5321 §4.1.1.1), and the underscores that are written. */
export function isKeyword(text: string): boolean {
  return KEYWORD.test(text);
}

/** ptype "." property, or one of them alone. */
export function isPropertyName(name: string): boolean {
  return PROPERTY.test(name);
}

/** Everything but a blank, `;`, `(`, `=` and the end. */
function inName(code: number): boolean {
  return !isBlank(code) && code !== 0x3b && code !== 0x28 && code !== 0x3d;
}
