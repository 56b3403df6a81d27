import type { Span } from '../base/problem.ts';
import type { Bounce } from '../bounces/bounce.ts';
import type { Message, Part, Source } from '../message/message.ts';
import { decodePart } from '../message/parts.ts';
import { readSource, worse } from '../message/source.ts';

const ENCODED: ReadonlySet<string> = new Set(['base64', 'quoted-printable']);

/**
 * The message that a bounce brings back, as a source of its own; null where none came back. Its writer may have cut or
 * recoded the body and says so nowhere, so it is never better than `truncated`: a signature may hold, and cannot fail.
 */
export function returnedSource(message: Message, { returned }: Pick<Bounce, 'returned'>): Source | null {
  if (!returned) return null;
  const part = encodedPart(message.root, returned);
  const bytes = part ? decodePart(message, part) : message.source.bytes.subarray(returned.start, returned.end);
  const source = readSource({ bytes, fidelity: worse('truncated', message.source.fidelity) });
  return hasBody(source.bytes) ? source : { ...source, fidelity: worse('headers', source.fidelity) };
}

/** Where the returned message begins in the bounce's own source; null where it had to be decoded or repaired. */
export function returnedStart(
  { returned }: Pick<Bounce, 'returned'>,
  original: Pick<Source, 'repairs'> & { bytes: number },
) {
  const isCopy = original.repairs.length === 0 && returned?.end === (returned?.start ?? 0) + original.bytes;
  return returned && isCopy ? returned.start : null;
}

function encodedPart(part: Part, { start, end }: Span): Part | null {
  if (part.body.start === start && part.body.end === end && ENCODED.has(part.encoding)) return part;
  const around = part.parts.find(({ body }) => body.start <= start && end <= body.end);
  return around ? encodedPart(around, { start, end }) : null;
}

/** Whether anything stands behind the empty line. */
function hasBody(bytes: Uint8Array): boolean {
  let isBehind = false;
  let lineStart = 0;
  for (const [at, byte] of bytes.entries()) {
    if (isBehind && byte > SPACE) return true;
    if (byte !== LF) continue;
    if (at === lineStart || (at === lineStart + 1 && bytes[lineStart] === CR)) isBehind = true;
    lineStart = at + 1;
  }
  return false;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
