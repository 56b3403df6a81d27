import type { Span } from '../base/problem.ts';
import { displayText } from '../base/bytes.ts';
import { readDate } from '../base/date.ts';
import type { Signature } from '../authentication/signature.ts';
import type { Field, Message } from '../message/message.ts';
import type { Author } from './author.ts';
import type { MessageFacts, Read } from './report.ts';
import type { ShownField } from './shown.ts';

/** What the message says of itself: the fields a person knows it by, and where each stands. */
export function aboutMessage(
  message: Message,
  author: Author,
  shown: readonly ShownField[],
  signatures: readonly Signature[],
): MessageFacts {
  const first = (key: string) => message.fields.find((field) => field.key === key);
  const returnPath = first('return-path');
  const date = first('date');
  return {
    from: author.from,
    fromFields: author.fields,
    envelopeSender: returnPath ? read(returnPath, withoutBrackets(displayText(returnPath.text))) : null,
    to: readShown(shown, 'to'),
    subject: readShown(shown, 'subject'),
    messageId: readPlain(first('message-id')),
    date: date ? read(date, readDate(date.text).value.iso) : null,
    signatures: signatures.map(({ domain, selector, field, at }) => ({ value: { domain, selector }, field, at })),
  };
}

function read<Value>(field: Field, value: Value, at: Span = field.value): Read<Value> {
  return { value, field: field.index, at };
}

function readShown(shown: readonly ShownField[], key: string): Read<string> | null {
  const first = shown.find(({ field }) => field.key === key);
  return first ? read(first.field, first.text.trim()) : null;
}

function readPlain(field: Field | undefined): Read<string> | null {
  return field ? read(field, displayText(field.text).trim()) : null;
}

function withoutBrackets(text: string): string {
  return text.trim().replace(/^<|>$/g, '');
}
