import { bytesFromLatin1, displayText, latin1FromBytes } from '../base/bytes.ts';
import { isBlank } from '../base/cursor.ts';
import type { Parsed, Problem, Span } from '../base/problem.ts';
import { decodeCharset } from './charset.ts';
import { readFields } from './fields.ts';
import type { Field, Message, MessageProblemCode, Part } from './message.ts';
import { readContentType } from './parameters.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** Every level walks its own text again: 10,000 nested parts would make a square of the message. */
const MAX_DEPTH = 20;

/** A body of nothing but delimiters would otherwise take a hundred times its size. */
const MAX_PARTS = 1000;

/** RFC 2046 §5.1.1 allows 70 characters; every line of the body is compared with them. */
const MAX_BOUNDARY = 200;

/** What the tree holds besides leaves: whole messages (RFC 2046 §5.2.1, RFC 6532 §3.7). */
const MESSAGES: ReadonlySet<string> = new Set(['message/rfc822', 'message/global', 'message/news']);

/** RFC 2045 §6.2: the encodings that are none. */
const IDENTITY: ReadonlySet<string> = new Set(['7bit', '8bit', 'binary']);
const ENCODINGS: ReadonlySet<string> = new Set([...IDENTITY, 'quoted-printable', 'base64']);

/** Reads the MIME tree (RFC 2045, RFC 2046) under a header that was already read. */
export function readParts(text: string, fields: readonly Field[], body: Span): Parsed<Part, MessageProblemCode> {
  const reader = new PartReader(text);
  return { value: reader.read(fields, body, 'text/plain', 0), problems: reader.problems };
}

/** The part's bytes without their transfer encoding (RFC 2045 §6). An unknown encoding is none. */
export function decodePart(message: Message, part: Part): Uint8Array {
  const raw = message.text.slice(part.body.start, part.body.end);
  if (part.encoding === 'base64') return decodeBase64(raw);
  if (part.encoding === 'quoted-printable') return decodeQuotedPrintable(raw);
  return bytesFromLatin1(raw);
}

/** The part as a person reads it: in its charset, or without a known one UTF-8 where that is valid, else windows-1252. */
export function partText(message: Message, part: Part): string {
  const bytes = decodePart(message, part);
  const charset = part.parameters['charset'];
  return (charset === undefined ? null : decodeCharset(bytes, charset)) ?? displayText(latin1FromBytes(bytes));
}

class PartReader {
  readonly problems: Problem<MessageProblemCode>[] = [];
  private readonly text: string;
  private count = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** `fallback`: the type of a part that names none (RFC 2046 §5.1.5 makes it another in a digest). */
  read(fields: readonly Field[], body: Span, fallback: string, depth: number): Part {
    const content = readContentType(valueOf(fields, 'content-type'));
    const type = content.type ?? fallback;
    const encoding = /^[\w-]+/.exec(valueOf(fields, 'content-transfer-encoding'))?.[0].toLowerCase() ?? '7bit';
    if (!ENCODINGS.has(encoding)) this.refuse('message.encoding', body);
    const entities = this.entities(type, content.parameters, encoding, body);
    if (entities.length > 0 && depth >= MAX_DEPTH) this.refuse('message.mime-depth', body);
    const parts = depth >= MAX_DEPTH ? [] : entities.map((entity) => this.readEntity(entity, type, depth + 1));
    return {
      type,
      parameters: content.parameters,
      encoding,
      fields,
      body,
      parts: parts.filter((part) => part !== null),
    };
  }

  private readEntity({ start, end }: Span, parent: string, depth: number): Part | null {
    if (this.count >= MAX_PARTS) return null;
    this.count++;
    if (this.count === MAX_PARTS) this.refuse('message.too-many-parts', { start, end });
    const { fields, body } = readFields(this.text, start, end);
    const fallback = parent === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    return this.read(fields, body ?? { start: end, end }, fallback, depth);
  }

  /** What the body of a part of this type is made of. */
  private entities(type: string, parameters: Part['parameters'], encoding: string, body: Span): Span[] {
    if (MESSAGES.has(type)) return IDENTITY.has(encoding) ? [body] : [];
    if (!type.startsWith('multipart/')) return [];
    const boundary = parameters['boundary'] ?? '';
    if (boundary === '' || boundary.length > MAX_BOUNDARY) {
      this.refuse('message.mime-boundary', body);
      return [];
    }
    const { spans, closed } = split(this.text, body, `--${boundary}`);
    if (!closed) this.refuse('message.mime-boundary', body);
    return spans;
  }

  private refuse(code: MessageProblemCode, at: Span): void {
    this.problems.push({ code, at, params: {} });
  }
}

/** The parts between delimiter lines (RFC 2046 §5.1.1); the line end before a delimiter belongs to it. */
function split(text: string, body: Span, delimiter: string): { spans: Span[]; closed: boolean } {
  // A slice, since indexOf knows no end: a thousand unclosed multiparts would each search the whole message.
  const region = text.slice(body.start, body.end);
  const spans: Span[] = [];
  let start = -1;
  for (let at = region.indexOf(delimiter); at >= 0; at = region.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && region[at - 1] !== '\n') continue;
    const line = delimiterLine(region, at + delimiter.length);
    if (!line) continue;
    if (start >= 0)
      spans.push({ start: body.start + start, end: body.start + Math.max(start, beforeLineEnd(region, at)) });
    if (line.last) return { spans, closed: true };
    start = line.next;
  }
  if (start >= 0) spans.push({ start: body.start + start, end: body.end });
  return { spans, closed: false };
}

/** What follows a delimiter on its line: two hyphens behind the last, then only blanks. A longer boundary is another one. */
function delimiterLine(text: string, position: number): { last: boolean; next: number } | null {
  const last = text.startsWith('--', position);
  let at = last ? position + 2 : position;
  while (at < text.length && isBlank(text.charCodeAt(at)) && text[at] !== '\n') at++;
  return at === text.length || text[at] === '\n' ? { last, next: Math.min(at + 1, text.length) } : null;
}

function beforeLineEnd(text: string, line: number): number {
  return line - (text[line - 2] === '\r' ? 2 : 1);
}

function valueOf(fields: readonly Field[], key: string): string {
  return fields.find((field) => field.key === key)?.text ?? '';
}
