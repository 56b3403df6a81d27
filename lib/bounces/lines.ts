import { displayText, latin1FromBytes } from '../base/bytes.ts';
import type { Span } from '../base/problem.ts';
import { decodeCharset } from '../message/charset.ts';
import type { Message, Part } from '../message/message.ts';
import { decodePart, partText } from '../message/parts.ts';
import { htmlText } from './html-text.ts';
import type { Line } from './line.ts';
import { decodeUtf7 } from './utf7.ts';

/** Read of one part. A letter is short; a megabyte of it is an attack, or a message glued on. */
const MAX_LETTER = 256 * 1024;

const IDENTITY: ReadonlySet<string> = new Set(['', '7bit', '8bit', 'binary']);
/** RFC 2152 §1, RFC 1642: the one charset of mail that the Encoding Standard leaves out on purpose. */
const UTF7: ReadonlySet<string> = new Set(['utf-7', 'unicode-1-1-utf-7', 'x-unicode-1-1-utf-7']);

const LINE_END = /\r\n|\r|\n/;

/** The lines of a part as a person reads them. `number`: its place in reading order. `limit`: characters that are read. */
export function linesOfPart(message: Message, part: Part, number: number, limit = MAX_LETTER): Line[] {
  const body = { start: part.body.start, end: Math.min(part.body.end, part.body.start + limit) };
  const decoded = textOf(message, { ...part, body });
  if (part.type === 'text/html') return whole(htmlText(decoded), part.body, number);
  return IDENTITY.has(part.encoding) ? paired(message.text, body, decoded, number) : whole(decoded, part.body, number);
}

function textOf(message: Message, part: Part): string {
  const charset = part.parameters['charset']?.toLowerCase();
  if (charset === undefined) return undeclared(decodePart(message, part)) ?? partText(message, part);
  return UTF7.has(charset) ? decodeUtf7(latin1FromBytes(decodePart(message, part))) : partText(message, part);
}

/** Japanese gateways put ISO-2022-JP into status fields, which have no charset: its escape (RFC 1468) stands in nothing else. */
function undeclared(bytes: Uint8Array): string | null {
  return latin1FromBytes(bytes).includes('\u001B$') ? decodeCharset(bytes, 'iso-2022-jp') : null;
}

/** The lines of a stretch of the source that no part describes. */
export function linesOfText(message: Message, span: Span, number: number): Line[] {
  const body = { start: span.start, end: Math.min(span.end, span.start + MAX_LETTER) };
  return paired(message.text, body, displayText(message.text.slice(body.start, body.end)), number);
}

/** Each decoded line beside the bytes it was made of. */
function paired(source: string, body: Span, decoded: string, part: number): Line[] {
  const texts = decoded.split(LINE_END);
  const lines: Line[] = [];
  let at = body.start;
  for (const raw of source.slice(body.start, body.end).split(LINE_END)) {
    const text = texts[lines.length];
    if (text === undefined) return whole(decoded, body, part);
    lines.push({ text, raw: { start: at, end: at + raw.length }, exact: true, part, field: null });
    at += raw.length + (source[at + raw.length] === '\r' && source[at + raw.length + 1] === '\n' ? 2 : 1);
  }
  return lines.length === texts.length ? lines : whole(decoded, body, part);
}

function whole(text: string, body: Span, part: number): Line[] {
  return text.split(LINE_END).map((line) => ({ text: line, raw: body, exact: false, part, field: null }));
}
