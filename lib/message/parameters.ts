import { bytesFromLatin1 } from '../base/bytes.ts';
import { Cursor, isBlank } from '../base/cursor.ts';
import { decodeCharset } from './charset.ts';
import { decodeWords } from './words.ts';

/** Parameters, and sections of them, kept of one field; all are read. */
const MAX_KEPT = 256;

export interface ContentType {
  /** Lower case `type/subtype`; null where there is none. */
  readonly type: string | null;
  /** Names in lower case; the first of two counts. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** One `name*2*=value` (RFC 2231 §3, §4); a plain parameter is section 0 of itself. */
interface Section {
  readonly index: number;
  readonly extended: boolean;
  readonly value: string;
}

const TOKEN_END = new Set(Array.from('()<>@,;:\\"/[]?=', (special) => special.charCodeAt(0)));
const SEMICOLON = 0x3b;

/** Reads a Content-Type (RFC 2045 §5.1) or a Content-Disposition (RFC 2183), with the parameters of RFC 2231. */
export function readContentType(text: string): ContentType {
  const cursor = new Cursor(text);
  cursor.cfws();
  const main = cursor.takeWhile(isToken);
  cursor.cfws();
  const sub = cursor.take('/') ? cursor.takeWhile(isToken) : '';
  const sections = new Map<string, Section[]>();
  while (!cursor.done) {
    cursor.skipWhile((code) => code !== SEMICOLON);
    while (cursor.take(';')) cursor.cfws();
    takeParameter(cursor, sections);
  }
  return {
    type: main && sub ? `${main}/${sub}`.toLowerCase() : null,
    // fromEntries makes `__proto__` a name like any other.
    parameters: Object.fromEntries([...sections].map(([name, parts]) => [name, valueOf(parts)])),
  };
}

function takeParameter(cursor: Cursor, sections: Map<string, Section[]>): void {
  const attribute = cursor.takeWhile(isToken);
  cursor.cfws();
  if (!cursor.take('=')) return;
  cursor.cfws();
  // Unquoted values with `/`, `:` or `=` in them are common: `boundary=a=b`.
  const value = cursor.quotedString() ?? cursor.takeWhile((code) => code !== SEMICOLON && !isBlank(code));
  const [, name, index, star] = /^([^*]*)(?:\*(\d{1,3}))?(\*)?$/.exec(attribute.toLowerCase()) ?? [];
  if (!name || (!sections.has(name) && sections.size >= MAX_KEPT)) return;
  const parts = sections.get(name) ?? [];
  if (parts.length < MAX_KEPT) parts.push({ index: Number(index ?? 0), extended: star !== undefined, value });
  sections.set(name, parts);
}

/** Sections in their order, up to the first that is missing. */
function valueOf(parts: readonly Section[]): string {
  const byIndex = new Map(parts.toReversed().map((part) => [part.index, part]));
  const pieces: string[] = [];
  let charset: string | null = null;
  for (let index = 0; ; index++) {
    const part = byIndex.get(index);
    if (!part) break;
    // RFC 2231 §4: only the first section names charset and language.
    const [, named, text] = (index === 0 && part.extended && /^([^']*)'[^']*'(.*)$/s.exec(part.value)) || [];
    charset ??= named || null;
    pieces.push(part.extended ? percentDecoded(text ?? part.value) : part.value);
  }
  const raw = pieces.join('');
  return (charset === null ? null : decodeCharset(bytesFromLatin1(raw), charset)) ?? decodeWords(raw);
}

/** One character a byte, as it came in. */
function percentDecoded(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** RFC 2045 §5.1 token. */
function isToken(code: number): boolean {
  return code > 0x20 && code < 0x7f && !TOKEN_END.has(code);
}
