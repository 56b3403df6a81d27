import type { Span } from '../base/problem.ts';
import { displayText } from '../base/bytes.ts';
import { readDate } from '../base/date.ts';
import type { Field, Message } from '../message/message.ts';
import { decodeWords } from '../message/words.ts';
import type { Author } from './author.ts';
import type { MessageFacts, Read } from './report.ts';

/** What the message says of itself: the fields a person knows it by, and where each stands. */
export function aboutMessage(message: Message, author: Author): MessageFacts {
  const first = (key: string) => message.fields.find((field) => field.key === key);
  const returnPath = first('return-path');
  const date = first('date');
  return {
    from: author.from,
    fromFields: author.fields,
    envelopeSender: returnPath ? read(returnPath, withoutBrackets(displayText(returnPath.text))) : null,
    to: readWords(first('to')),
    subject: readWords(first('subject')),
    messageId: readPlain(first('message-id')),
    date: date ? read(date, readDate(date.text).value.iso) : null,
    signatures: message.fields.filter((field) => field.key === 'dkim-signature').map(signature),
  };
}

function read<Value>(field: Field, value: Value, at: Span = field.value): Read<Value> {
  return { value, field: field.index, at };
}

function readWords(field: Field | undefined): Read<string> | null {
  return field ? read(field, decodeWords(field.text).trim()) : null;
}

function readPlain(field: Field | undefined): Read<string> | null {
  return field ? read(field, displayText(field.text).trim()) : null;
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^<|>$/g, '');
}

/** d= and s= of a signature (RFC 6376 §3.5); a tag that is missing is empty. */
function signature(field: Field): MessageFacts['signatures'][number] {
  const domain = tag(field, 'd');
  return read(field, { domain: domain.value.toLowerCase(), selector: tag(field, 's').value }, domain.at);
}

function tag(field: Field, name: string): { value: string; at: Span } {
  let start = 0;
  for (const piece of field.text.split(';')) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, Math.max(equals, 0)).trim() === name) {
      const raw = piece.slice(equals + 1);
      const value = raw.trim();
      const at = field.value.start + start + equals + 1 + raw.indexOf(value);
      return { value: displayText(value), at: { start: at, end: at + value.length } };
    }
    start += piece.length + 1;
  }
  return { value: '', at: field.value };
}
