import { displayText } from '../base/bytes.ts';
import type { Span } from '../base/problem.ts';
import type { Message } from '../message/message.ts';
import { decodeWords } from '../message/words.ts';
import { findAddresses } from './addresses.ts';
import type { Line, Stretch } from './line.ts';
import { lineOfField } from './line.ts';
import { linesOfPart, linesOfText } from './lines.ts';
import type { Outer } from './outer.ts';
import { cutReturned } from './returned.ts';

/** Lines that tell who wrote a letter: a writer says so at its beginning. */
const OPENING = 60;

/** Lines kept of all letters together. */
const MAX_LINES = 20_000;

/** Fields without which nothing is the header of a mail. */
const HEADER = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'return-path', 'content-type']);

/** What a shape looks at: a report as its reader has it before his eyes. */
export interface Notice {
  readonly message: Message;
  /** The reporter's own words, without the returned message. */
  readonly lines: readonly Line[];
  /** The first of them in lower case, for a look at who wrote it. */
  readonly opening: string;
  /** From, decoded, lower case; empty without a header. */
  readonly from: string;
  readonly subject: string;
  /** Addresses of X-Failed-Recipients, which Exim and Google write. */
  readonly failed: readonly { readonly address: string; readonly words: Stretch }[];
  /** A header stood above it. */
  readonly mail: boolean;
  readonly returned: Span | null;
  /** All lines, the returned message included. */
  readonly written: readonly Line[];
}

export function noticeOf(message: Message, outer: Outer): Notice {
  const mail = message.fields.some(({ key }) => HEADER.has(key));
  const written = mail
    ? outer.letters.flatMap(({ part, number }) => linesOfPart(message, part, number))
    : linesOfText(message, { start: 0, end: message.text.length }, 0);
  const notice = noticeOfLines(message, written.slice(0, MAX_LINES), mail);
  return outer.returned ? { ...notice, returned: outer.returned.part.body } : notice;
}

/** A notice of these lines; what came back below them is cut off. */
export function noticeOfLines(message: Message, written: readonly Line[], mail: boolean): Notice {
  const cut = cutReturned(written);
  const lines = cut ? written.slice(0, cut.own) : written;
  return {
    message,
    lines,
    opening: lines
      .filter(({ text }) => text.trim() !== '')
      .slice(0, OPENING)
      .map(({ text }) => text.slice(0, 500))
      .join('\n')
      .toLowerCase(),
    from: headerText(message, 'from').toLowerCase(),
    subject: headerText(message, 'subject'),
    failed: failedOf(message),
    mail,
    returned: returnedIn(written, cut?.returned ?? null),
    written,
  };
}

function headerText(message: Message, key: string): string {
  const field = message.fields.find((one) => one.key === key);
  return field ? decodeWords(displayText(field.text)) : '';
}

function failedOf(message: Message): Notice['failed'] {
  return message.fields
    .filter(({ key }) => key === 'x-failed-recipients')
    .flatMap((field) => {
      const line = lineOfField(field);
      return findAddresses(line.text).map(({ address, start, end }) => ({ address, words: { line, start, end } }));
    });
}

/** From the line to the end of its part; where the letter was encoded, nobody can tell its bytes apart. */
function returnedIn(lines: readonly Line[], first: number | null): Span | null {
  const line = first === null ? undefined : lines[first];
  const last = line && lines.findLast(({ part, exact }) => part === line.part && exact);
  return line?.exact && last ? { start: line.raw.start, end: last.raw.end } : null;
}
