import { latin1FromBytes } from '../base/bytes.ts';
import type { Problem } from '../base/problem.ts';
import { readFields } from './fields.ts';
import type { Message, MessageProblemCode, Source } from './message.ts';
import { readParts } from './parts.ts';

/** Reads a message (RFC 5322): its header fields and its MIME tree. */
export function readMessage(source: Source): Message {
  const text = latin1FromBytes(source.bytes);
  const { fields, header, body, problems: fieldProblems } = readFields(text);
  const { value: root, problems: partProblems } = readParts(
    text,
    fields,
    body ?? { start: text.length, end: text.length },
  );
  const problems: Problem<MessageProblemCode>[] = [...(source.problems ?? [])];
  if (text === '' && problems.length === 0) problems.push({ code: 'message.empty', at: null, params: {} });
  else if (text !== '' && fields.length === 0) problems.push({ code: 'message.no-header', at: null, params: {} });
  const nul = text.slice(header.start, header.end).indexOf('\0');
  if (nul >= 0) problems.push({ code: 'message.nul', at: { start: nul, end: nul + 1 }, params: {} });
  // Of a header that was copied alone nobody expects parts.
  problems.push(...fieldProblems, ...(body === null ? [] : partProblems));
  return { source, text, fields, header, body, root, problems };
}
