import type { Span } from '../../base/problem.ts';
import type { Field } from '../../message/message.ts';

export type Canonicalization = 'simple' | 'relaxed';

/**
 * A header field as it is signed (RFC 6376 §3.4.1, §3.4.2), one character a byte, without its last line end.
 * `cut`: bytes of the source that count as absent, the value of b= (§3.7).
 */
export function canonicalField(text: string, field: Field, how: Canonicalization, cut?: Span): string {
  const { span, key } = field;
  const raw = cut
    ? text.slice(span.start, cut.start) + text.slice(cut.end, span.end)
    : text.slice(span.start, span.end);
  if (how === 'simple') return raw.replace(/\r?\n/g, '\r\n');
  const value = raw
    .slice(raw.indexOf(':') + 1)
    .replace(/\r?\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${key}:${value.slice(value.startsWith(' ') ? 1 : 0, value.endsWith(' ') ? -1 : undefined)}`;
}
