import type { Message } from '../message/message.ts';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Bytes of the canonical body (RFC 6376 §3.4.3, §3.4.4) up to its last character that is no blank; 0 without a body. Line
 * ends count as CRLF; relaxed makes one space of every run of blanks and drops those at the end of a line.
 */
export function canonicalLength({ text, body }: Message, canonicalization: 'simple' | 'relaxed'): number {
  if (body === null) return 0;
  const isRelaxed = canonicalization === 'relaxed';
  let length = 0;
  let blanks = 0;
  let last = 0;
  for (let at = body.start; at < body.end; at++) {
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) continue;
    if (code === SPACE || code === TAB) blanks++;
    else {
      const isEnd = code === LF;
      length += isRelaxed ? Math.min(blanks, isEnd ? 0 : 1) : blanks;
      length += isEnd ? 2 : 1;
      blanks = 0;
      if (!isEnd) last = length;
    }
  }
  return last;
}
