import { displayText } from '../base/bytes.ts';
import { Cursor, isBlank } from '../base/cursor.ts';
import { parseDomain } from '../base/domain.ts';

/** A word of a phrase or of a local part (RFC 5322 §3.2.5): an atom, dots included, or a quoted string. */
export interface Word {
  readonly value: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

export interface DomainPart {
  /** A-labels where it is a domain, else as it stands, without blanks. */
  readonly text: string;
  /** null: a literal (`[192.0.2.1]`), or no domain at all. */
  readonly domain: string | null;
  readonly literal: boolean;
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const DOT = 0x2e;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const AT = 0x40;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

const SPECIALS = new Set(Array.from('()<>[]:;@\\,"', (special) => special.charCodeAt(0)));

/** The productions that display names, local parts and domains are made of. */
export class AddressCursor extends Cursor {
  /** The last comment passed: the name in `ana@empresa.example (Ana)`. */
  lastComment: string | null = null;
  /** Up to here no encoded word closes: `=?,=?,…` would have each search the rest again. */
  private unclosedWords = 0;

  skipCfws(): void {
    this.lastComment = this.cfws().at(-1) ?? this.lastComment;
  }

  word(): Word | null {
    const start = this.position;
    const quoted = this.peek() === QUOTE;
    const value = quoted ? this.quotedString() : this.encodedWord() || this.takeWhile(isAtom);
    return value === null || this.position === start ? null : { value, quoted, start, end: this.position };
  }

  words(): Word[] {
    const words: Word[] = [];
    for (;;) {
      this.skipCfws();
      const word = this.word();
      if (!word) return words;
      words.push(word);
    }
  }

  /** RFC 5322 §3.4.1 domain, with the blanks and comments of §4.4 around dots; UTF-8 by RFC 6532. */
  domain(): DomainPart {
    this.skipCfws();
    if (this.peek() === OPEN_BRACKET) {
      const open = this.takeWhile((code) => code !== CLOSE_BRACKET && code !== GREATER && code !== COMMA);
      const text = this.take(']') ? `${open}]` : open;
      return { text, domain: null, literal: text.endsWith(']'), end: this.position };
    }
    const pieces: string[] = [];
    let end = this.position;
    let more = true;
    while (more) {
      // A second @ goes into the domain and spoils it: two programs would find two domains in `a@b@c`.
      const piece = this.takeWhile((code) => isAtom(code) || code === AT);
      pieces.push(piece);
      end = this.position;
      this.skipCfws();
      more = this.peek() === DOT || (piece.endsWith('.') && isAtom(this.peek()));
    }
    const text = displayText(pieces.join(''));
    const domain = parseDomain(text);
    return { text: domain ?? text, domain, literal: false, end };
  }

  /** RFC 2047 §5 (3) keeps commas and parentheses out of the words of a phrase; not every mailer does. */
  private encodedWord(): string {
    if (!this.at('=?') || this.position < this.unclosedWords) return '';
    const start = this.position;
    let marks = 0;
    for (let ahead = 2; ; ahead++) {
      const code = this.peek(ahead);
      if (code === -1 || isBlank(code)) {
        this.unclosedWords = start + ahead;
        return '';
      }
      if (code !== QUESTION) continue;
      marks++;
      if (marks < 3 || this.peek(ahead + 1) !== EQUALS) continue;
      this.position += ahead + 2;
      return this.text.slice(start, this.position);
    }
  }
}

/** RFC 5322 §4.4 obs-local-part: words of one local part have a dot between them. */
export function joinedByDots(words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const previous = words[index - 1];
    return (
      !previous || (!previous.quoted && previous.value.endsWith('.')) || (!word.quoted && word.value.startsWith('.'))
    );
  });
}

/** RFC 5322 §3.2.3 atext and the dot of a dot-atom; bytes above 127 as RFC 6532 has them. */
function isAtom(code: number): boolean {
  return code > 0x20 && code !== 0x7f && !SPECIALS.has(code);
}
