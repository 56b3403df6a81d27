import type { Message } from '../../message/message.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The body in the bytes of the source, and whether a line feed alone ends a line there, as in a file at rest. */
export interface RawBody {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly isLf: boolean;
}

/**
 * The body as it is on the wire, where lines end in CRLF and a bare LF is text. Files at rest end them in LF: the first
 * line of the header tells which it is. null: nobody knows the body.
 */
export function rawBody({ source, body, text }: Message): RawBody | null {
  if (body === null || source.fidelity === 'headers') return null;
  return { bytes: source.bytes, ...body, isLf: text.charCodeAt(text.indexOf('\n') - 1) !== CR };
}

/** Octets that no canonical form of the body exceeds: a CR for each LF, and the last line end. */
export function roomFor({ bytes, start, end, isLf }: RawBody): Uint8Array<ArrayBuffer> {
  let feeds = 0;
  if (isLf) for (let at = start; at < end; at++) if (bytes[at] === LF) feeds++;
  return new Uint8Array(end - start + feeds + 2);
}
