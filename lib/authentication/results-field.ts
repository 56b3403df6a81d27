import { displayText } from '../base/bytes.ts';
import { isDigit } from '../base/cursor.ts';
import { parseDomain } from '../base/domain.ts';
import type { Parsed } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import { BARE_PROPERTIES, METHODS } from './methods.ts';
import { PairCursor, isKeyword, isPropertyName } from './pair-cursor.ts';
import { FieldProblems } from './problems.ts';
import { ResultDraft } from './result-draft.ts';
import type { MethodResult } from './result-draft.ts';
import type { AuthenticationProblemCode } from './result.ts';

/** Characters read of one field. Real ones stay below 10 000; this bounds the results one hostile field can make. */
const MAX_LENGTH = 65_536;

/** How the field names its author. unparseable: something else stands beside the id, or a version nobody knows. */
type IdState = 'given' | 'missing' | 'unparseable';

/** What one results field says, before anybody asks whether to believe it. */
export interface ResultsField {
  /** The authserv-id as written, decoded. */
  readonly authservId: string | null;
  readonly idState: IdState;
  /** ARC only (RFC 8617 §4.1.1). */
  readonly instance: number | null;
  readonly results: readonly MethodResult[];
}

/**
 * Reads an Authentication-Results field (RFC 8601 §2.2), or an ARC-Authentication-Results field, which begins with its
 * instance (RFC 8617 §4.1.1). A piece that cannot be read is a problem and costs nothing around it.
 */
export function parseResultsField(field: Field): Parsed<ResultsField, AuthenticationProblemCode> {
  return new ResultsFieldReader(field).payload();
}

class ResultsFieldReader {
  private readonly isArc: boolean;
  private readonly offset: number;
  private readonly cursor: PairCursor;
  private readonly problems: FieldProblems;
  private readonly drafts: ResultDraft[] = [];
  private authservId: string | null = null;
  private idState: IdState = 'missing';
  /** The result that the part between two `;` has opened. */
  private current: ResultDraft | null = null;
  /** In the part of the authserv-id, which nothing else should share. */
  private isHead = true;
  private hasJunk = false;
  /** What stands before its result. */
  private comments: string[] = [];
  private leading = new Map<string, string>();

  constructor(field: Field) {
    const { text } = field;
    this.isArc = field.key === 'arc-authentication-results';
    this.offset = field.value.start;
    this.problems = new FieldProblems(text, this.offset);
    this.cursor = new PairCursor(text, Math.min(text.length, MAX_LENGTH), this.problems);
  }

  /** authres-payload = [CFWS] authserv-id [ CFWS authres-version ] ( no-result / 1*resinfo ) [CFWS] */
  payload(): Parsed<ResultsField, AuthenticationProblemCode> {
    const instance = this.isArc ? this.instance() : null;
    this.authservIdAndVersion();
    while (!this.cursor.done) {
      if (this.cursor.take(';')) this.endPart();
      else this.item();
    }
    this.dropTornResult();
    const results = this.drafts.map((draft) => draft.finish(this.cursor.text, this.offset));
    const value = { authservId: this.authservId, idState: this.idState, instance, results };
    return { value, problems: this.problems.list };
  }

  /** instance = [CFWS] %s"i" [CFWS] "=" [CFWS] 1*2DIGIT [CFWS] ";" (RFC 8617 §4.2.1) */
  private instance(): number | null {
    const { cursor } = this;
    cursor.cfws();
    const start = cursor.position;
    if (cursor.name() === 'i' && cursor.take('=')) {
      cursor.cfws();
      const digits = cursor.takeWhile(isDigit);
      cursor.cfws();
      if (digits !== '' && digits.length <= 2 && cursor.take(';')) return Number(digits);
    }
    cursor.position = start;
    return null;
  }

  /** authserv-id = value; authres-version = 1*DIGIT [CFWS] */
  private authservIdAndVersion(): void {
    const { cursor } = this;
    cursor.cfws();
    const start = cursor.position;
    const id = cursor.quotedString() ?? cursor.word();
    cursor.cfws();
    // Microsoft 365 begins with its first result: `spf=pass (sender IP is …) smtp.mailfrom=…`.
    if (cursor.take('=')) this.pair(id, start);
    else if (id !== '' && !(cursor.done && isNone(id))) this.named(id);
  }

  private named(id: string): void {
    const start = this.cursor.position;
    const version = this.cursor.takeWhile(isDigit);
    const isKnown = version === '' || Number(version) === 1;
    if (!isKnown) this.problems.add('authentication.version', start, this.cursor.position);
    this.authservId = displayText(id);
    this.idState = isKnown ? 'given' : 'unparseable';
  }

  /** A piece of a part: a pair, or a word that belongs nowhere. */
  private item(): void {
    const { cursor } = this;
    cursor.skip();
    this.keepComments();
    if (!cursor.done && !cursor.at(';')) {
      const start = cursor.position;
      const name = cursor.name();
      if (cursor.take('=')) this.pair(name, start);
      else this.loneWord(name, start);
    }
    this.keepComments();
  }

  /** methodspec, reasonspec or propspec, from behind the `=` on. */
  private pair(name: string, start: number): void {
    const { text, isQuoted } = this.cursor.pvalue();
    const key = name.toLowerCase().replace(/\/0*1$/, '');
    const result = unescaped(text.toLowerCase());
    if (this.isHead && this.idState !== 'missing') this.missingSemicolon(start);
    if (this.isMethod(key, result)) this.openResult(key, result, start);
    else if (isPropertyName(key)) this.property(key, isQuoted ? text : this.cursor.wrapped(text));
    else this.junk(start);
    this.keepComments();
  }

  /**
   * A method that is known, or the first pair of its part. Properties stand in a result's place too (Yahoo's
   * `from=example.net`, `client-ip=…`): what has a dot, is known for one, or has no keyword for a value is no method.
   */
  private isMethod(key: string, value: string): boolean {
    const method = key.replace(/\/\d+$/, '');
    if (METHODS.has(method)) return value !== '';
    return this.current === null && isKeyword(method) && !BARE_PROPERTIES.has(method) && isKeyword(value);
  }

  private openResult(method: string, result: string, start: number): void {
    if (this.current) this.missingSemicolon(start);
    if (method.includes('/')) this.problems.add('authentication.version', start, this.cursor.position);
    this.current = new ResultDraft(method, result, start, this.comments, this.leading);
    this.drafts.push(this.current);
    this.comments = [];
    this.leading = new Map();
  }

  /** propspec = ptype [CFWS] "." [CFWS] property [CFWS] "=" pvalue; reasonspec = "reason" [CFWS] "=" [CFWS] value */
  private property(key: string, value: string): void {
    const owner = this.current ?? (key === 'from' ? undefined : this.drafts.at(-1));
    if (owner && key === 'reason') owner.remark(value);
    else if (this.current) this.current.set(key, value);
    // In a part of its own: `dkim=pass (ok); header.i=@example.net`.
    else if (owner) owner.setIfMissing(key, value);
    // Before its result: `header.from=a@b.example; dkim=pass`, Yahoo's `from=b.example; dkim=pass`.
    else this.leading.set(key, value);
  }

  /** no-result = [CFWS] ";" [CFWS] "none". Microsoft 365 left bare domains between results (2017–2020): `; outlook.com;`. */
  private loneWord(word: string, start: number): void {
    if (isNone(word) && this.drafts.length === 0) return;
    if (this.isHead && this.idState === 'given') this.idState = 'unparseable';
    if (!this.current && word.includes('.') && parseDomain(displayText(word)))
      this.problems.add('authentication.stray-domain', start, start + word.length);
    else this.junk(start);
  }

  private junk(start: number): void {
    if (!this.hasJunk) this.problems.add('authentication.unparsed', start, this.cursor.position);
    this.hasJunk = true;
  }

  private missingSemicolon(start: number): void {
    this.problems.add('authentication.no-semicolon', start, this.cursor.position);
    this.isHead = false;
  }

  /** Where the reading stops at the limit, the last result may be half of one, and half a domain is another domain. */
  private dropTornResult(): void {
    const { end, text } = this.cursor;
    if (end === text.length) return;
    this.drafts.pop();
    this.problems.add('authentication.too-long', end, text.length);
  }

  private keepComments(): void {
    const comments = this.cursor.takeComments();
    if (this.current) this.current.goesOn(this.cursor.position, comments);
    else this.comments.push(...comments);
  }

  private endPart(): void {
    this.current = null;
    this.isHead = false;
    this.hasJunk = false;
    this.comments = [];
  }
}

function isNone(word: string): boolean {
  return word.toLowerCase() === 'none';
}

/** Out of a quoted-printable copy: `spf=3Dnone`. No result begins so. */
function unescaped(result: string): string {
  return result.startsWith('3d') ? result.slice(2) : result;
}
