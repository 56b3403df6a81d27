import { displayText } from '../base/bytes.ts';
import type { Parsed, Problem, Span } from '../base/problem.ts';
import { AddressCursor, joinedByDots } from './address-cursor.ts';
import type { DomainPart, Word } from './address-cursor.ts';
import type { Mailbox } from './message.ts';
import { decodeWords, readWords } from './words.ts';

export type AddressProblemCode = 'message.address' | 'message.encoded-word';

/** A named group (RFC 5322 §3.4). Its mailboxes stand among all others. */
export interface Group {
  readonly name: string;
  readonly span: Span;
}

export interface Addresses {
  readonly mailboxes: readonly Mailbox[];
  readonly groups: readonly Group[];
  /** Source routes, `<@a.example,@b.example:…` (RFC 5322 §4.4): whoever stops at the colon reads another address. */
  readonly routes: readonly Span[];
}

/** Mailboxes and groups kept of one field: a To of one megabyte holds a hundred thousand, and nobody reads them. */
const MAX_KEPT = 2000;

/** Problems kept of one field, in which every character may be one. */
const MAX_PROBLEMS = 64;

/**
 * Reads an address list (RFC 5322 §3.4, routes and blanks of §4.4, UTF-8 of RFC 6532). `text`: one character a byte, folds as
 * blanks; `base`: where it stands in the source. What a strict reader would refuse is read as most mail programs
 * show it, with a problem: nothing may rest on an address that two programs read differently.
 */
export function readAddresses(text: string, base = 0): Parsed<Addresses, AddressProblemCode> {
  return new AddressReader(text, base).read();
}

const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;
const AT = 0x40;

const DOT_ATOM = /^[^\s()<>[\]:;@\\,".]+(?:\.[^\s()<>[\]:;@\\,".]+)*$/;

class AddressReader {
  private readonly cursor: AddressCursor;
  private readonly base: number;
  private readonly mailboxes: Mailbox[] = [];
  private readonly groups: Group[] = [];
  private readonly routes: Span[] = [];
  private readonly problems: Problem<AddressProblemCode>[] = [];
  private group: { readonly name: string; readonly start: number } | null = null;
  /** Words of this element, between two commas, that belong to no mailbox yet. */
  private phrase: Word[] = [];
  /** How many mailboxes stood before this element: one more is what the grammar wants. */
  private before = 0;
  /** The address just read had no angle brackets: with a `<` next it was a display name. */
  private bare = false;

  constructor(text: string, base: number) {
    this.cursor = new AddressCursor(text);
    this.base = base;
  }

  read(): Parsed<Addresses, AddressProblemCode> {
    while (!this.cursor.done && this.mailboxes.length < MAX_KEPT) this.step();
    if (!this.cursor.done) this.refuse(this.cursor.position, this.cursor.end);
    this.endElement();
    if (this.group) this.refuse(this.group.start, this.cursor.position);
    this.endGroup();
    if (this.cursor.unclosed) this.refuse(0, this.cursor.end);
    return { value: { mailboxes: this.mailboxes, groups: this.groups, routes: this.routes }, problems: this.problems };
  }

  private step(): void {
    const { cursor } = this;
    cursor.skipCfws();
    const start = cursor.position;
    switch (cursor.peek()) {
      case -1:
        return;
      case COMMA:
        this.endElement();
        cursor.position++;
        return;
      case SEMICOLON:
        this.endElement();
        if (!this.group) this.refuse(start, start + 1);
        cursor.position++;
        this.endGroup();
        return;
      case COLON:
        this.beginGroup();
        return;
      case LESS:
        this.angleAddress();
        return;
      case AT:
        this.bareAddress();
        return;
      default: {
        const word = cursor.word();
        if (word) this.phrase.push(word);
        else this.refuse(start, ++cursor.position);
      }
    }
  }

  /** RFC 5322 §3.4 name-addr, with the route of §4.4. `<>` alone is the null reverse path of RFC 5321 §4.5.5. */
  private angleAddress(): void {
    const { cursor } = this;
    const less = cursor.position++;
    const name = this.nameBefore(less);
    cursor.skipCfws();
    if (cursor.peek() === AT) {
      cursor.skipWhile((code) => code !== COLON && code !== GREATER && code !== LESS);
      if (!cursor.take(':')) this.refuse(less, cursor.position);
      if (this.routes.length < MAX_KEPT) this.routes.push(this.span(less, cursor.position));
    }
    const words = cursor.words();
    const domain = cursor.take('@') ? cursor.domain() : null;
    cursor.skipCfws();
    const rest = cursor.position;
    cursor.skipWhile((code) => code !== GREATER && code !== LESS && code !== COMMA && code !== SEMICOLON);
    const whole = cursor.position === rest && joinedByDots(words);
    if (!cursor.take('>') || !whole) this.refuse(less, cursor.position);
    if (words.length === 0 && domain === null) {
      if (name.text !== null) this.refuse(name.start, cursor.position);
      return;
    }
    this.add(name.text, words, whole ? domain : domain && { ...domain, domain: null }, name.start, cursor.position);
    this.bare = false;
  }

  /** RFC 5322 §3.4.1 addr-spec: the words before the `@`, as far back as dots join them. */
  private bareAddress(): void {
    const at = this.cursor.position++;
    let from = Math.max(0, this.phrase.length - 1);
    while (from > 0 && joinedByDots(this.phrase.slice(from - 1, from + 1))) from--;
    const words = this.phrase.splice(from);
    const start = this.phrase[0]?.start ?? words[0]?.start ?? at;
    const name = this.takePhrase();
    if (name !== null) this.refuse(start, at);
    const domain = this.cursor.domain();
    this.add(name, words, domain, start, domain.end);
    this.bare = name === null;
  }

  /** The display name before a `<`. An address without brackets was meant as one too: `ana@empresa.example <ana@…>`. */
  private nameBefore(less: number): { readonly text: string | null; readonly start: number } {
    const last = this.bare && this.phrase.length === 0 ? this.mailboxes.pop() : undefined;
    if (!last) return { start: this.phrase[0]?.start ?? less, text: this.takePhrase() };
    const start = last.span.start - this.base;
    this.refuse(start, less);
    return { start, text: last.address };
  }

  private takePhrase(): string | null {
    const [first] = this.phrase;
    if (!first) return null;
    const end = this.phrase.at(-1)?.end ?? first.end;
    const { value, problems } = readWords(this.phrase.map((word) => word.value).join(' '));
    if (problems.length > 0) this.refuse(first.start, end, 'message.encoded-word');
    this.phrase = [];
    return value.trim() || null;
  }

  private add(
    name: string | null,
    words: readonly Word[],
    domain: DomainPart | null,
    start: number,
    end: number,
  ): void {
    const local = displayText(words.map((word) => word.value).join(''));
    const spelled = DOT_ATOM.test(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`;
    const second = this.mailboxes.length > this.before;
    if (second || local === '' || !domain || (domain.domain === null && !domain.literal)) this.refuse(start, end);
    this.mailboxes.push({
      name,
      address: domain ? `${spelled}@${domain.text}` : spelled,
      local,
      domain: domain?.domain ?? null,
      span: this.span(start, end),
    });
  }

  private endElement(): void {
    const [first] = this.phrase;
    if (first) {
      // `From: root (Cron)`: a mailbox of this very system. More than one word is no address at all.
      const alone = this.phrase.length === 1 && this.mailboxes.length === this.before;
      if (alone) this.add(null, this.phrase, null, first.start, first.end);
      else this.refuse(first.start, this.phrase.at(-1)?.end ?? first.end);
    }
    const last = this.mailboxes.length > this.before ? this.mailboxes.at(-1) : undefined;
    const comment = this.cursor.lastComment;
    if (last && last.name === null && comment !== null)
      this.mailboxes[this.mailboxes.length - 1] = { ...last, name: decodeWords(comment).trim() || null };
    this.phrase = [];
    this.cursor.lastComment = null;
    this.bare = false;
    this.before = this.mailboxes.length;
  }

  private beginGroup(): void {
    const colon = this.cursor.position++;
    const start = this.phrase[0]?.start ?? colon;
    if (this.group || this.phrase.length === 0) this.refuse(start, colon + 1);
    this.endGroup();
    this.group = { name: this.takePhrase() ?? '', start };
    this.endElement();
  }

  private endGroup(): void {
    if (this.group && this.groups.length < MAX_KEPT)
      this.groups.push({ name: this.group.name, span: this.span(this.group.start, this.cursor.position) });
    this.group = null;
  }

  private span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + end };
  }

  private refuse(start: number, end: number, code: AddressProblemCode = 'message.address'): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ code, at: this.span(start, end), params: {} });
  }
}
