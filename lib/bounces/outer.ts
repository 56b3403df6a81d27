import type { Span } from '../base/problem.ts';
import { readFields } from '../message/fields.ts';
import type { Field, Message, Part } from '../message/message.ts';
import { readParts } from '../message/parts.ts';

/** A part and its place in reading order, the whole message being 0. */
export interface Numbered {
  readonly part: Part;
  readonly number: number;
}

/** What the reporter wrote, sorted by what it is for; the returned message is one part of it, unopened. */
export interface Outer {
  /** Text for a person; of alternatives the plain one. */
  readonly letters: readonly Numbered[];
  /** RFC 3464 §2.1, RFC 6533 §4. */
  readonly statuses: readonly Numbered[];
  /** RFC 5965 §3. */
  readonly feedback: Numbered | null;
  /** RFC 8098 §3. */
  readonly disposition: Numbered | null;
  readonly returned: Numbered | null;
}

const STATUS: ReadonlySet<string> = new Set(['message/delivery-status', 'message/global-delivery-status']);
const DISPOSITION: ReadonlySet<string> = new Set([
  'message/disposition-notification',
  'message/global-disposition-notification',
]);
const RETURNED: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'message/news',
  'message/partial',
  'text/rfc822-headers',
  'text/rfc822-header',
  'message/rfc822-headers',
  'message/global-headers',
]);

/** `--boundary` on a line of its own (RFC 2046 §5.1.1). */
const DELIMITER = /(?:^|\n)--(\S{1,200}?)[ \t]*(?:\r?\n|$)/;

/** Lines of a preamble: "This is a MIME-encapsulated message." More are a letter, and the delimiter is that of a copy below it. */
const MAX_PREAMBLE = 5;

/** Looked at for a delimiter. */
const MAX_SEARCHED = 64 * 1024;

export function readOuter(message: Message): Outer {
  const letters: Numbered[] = [];
  const statuses: Numbered[] = [];
  let feedback: Numbered | null = null;
  let disposition: Numbered | null = null;
  let returned: Numbered | null = null;
  let number = 0;

  function walk(part: Part, wanted: boolean): void {
    const found = { part, number: number++ };
    const { type } = part;
    if (RETURNED.has(type) && number > 1) {
      returned ??= found;
      number += countInside(part);
    } else if (part.parts.length > 0) {
      const chosen = type === 'multipart/alternative' ? alternativeOf(part) : null;
      for (const inner of part.parts) walk(inner, wanted && (chosen === null || inner === chosen));
    } else if (STATUS.has(type)) statuses.push(found);
    else if (type === 'message/feedback-report') feedback ??= found;
    else if (DISPOSITION.has(type)) disposition ??= found;
    // A multipart without parts is text that lost its boundaries.
    else if (wanted && /^(?:text|multipart)\//.test(type)) letters.push(found);
  }
  walk(treeOf(message), true);
  return { letters, statuses, feedback, disposition, returned };
}

/** The message inside a part, its spans in the same source; null where there is none to read. */
export function insideOf(message: Message, { part }: Numbered): Message | null {
  const [root] = part.parts;
  if (!root) return null;
  return {
    ...message,
    fields: root.fields,
    header: { start: part.body.start, end: root.body.start },
    body: root.body,
    root,
  };
}

/** The message that a stretch of the source is, when its header begins there. */
export function messageAt(message: Message, { start, end }: Span): Message {
  const { fields, header, body } = readFields(message.text, start, end);
  const root = readParts(message.text, fields, body ?? { start: end, end }).value;
  return { ...message, fields, header, body, root };
}

/**
 * The tree of parts. Where the header's boundary is missing or another than the body's (a forwarder rewrote it, the header was
 * not pasted), the first delimiter of the body is taken at its word.
 */
function treeOf({ text, fields, body, root }: Message): Part {
  if (root.parts.length > 0 || !(root.type.startsWith('multipart/') || root.type === 'text/plain')) return root;
  const span = body ?? { start: 0, end: text.length };
  const boundary = boundaryIn(text.slice(span.start, Math.min(span.end, span.start + MAX_SEARCHED)));
  if (boundary === null) return root;
  const [first] = fields;
  const field: Field = {
    index: 0,
    name: 'Content-Type',
    key: 'content-type',
    span: first?.span ?? span,
    value: first?.value ?? span,
    text: `multipart/mixed; boundary="${boundary.replace(/["\\]/g, '\\$&')}"`,
  };
  const { value } = readParts(text, [field], span);
  return value.parts.length > 0 ? value : root;
}

function boundaryIn(body: string): string | null {
  const [line, boundary] = DELIMITER.exec(body) ?? [];
  if (line === undefined || boundary === undefined) return null;
  const preamble = body.slice(0, body.indexOf(line)).split('\n');
  if (preamble.filter((words) => words.trim() !== '').length > MAX_PREAMBLE) return null;
  // Some part of it has a header.
  for (let at = body.indexOf(`--${boundary}`); at >= 0; at = body.indexOf(`--${boundary}`, at + 1))
    if (/^[ \t]*\r?\ncontent-/i.test(body.slice(at + 2 + boundary.length, at + boundary.length + 40))) return boundary;
  return null;
}

function alternativeOf({ parts }: Part): Part | undefined {
  return (
    parts.find(({ type }) => type === 'text/plain') ?? parts.find(({ type }) => type.startsWith('text/')) ?? parts[0]
  );
}

function countInside({ parts }: Part): number {
  return parts.reduce((count, part) => count + 1 + countInside(part), 0);
}
