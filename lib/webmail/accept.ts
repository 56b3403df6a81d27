/** How far into a text the header must have shown itself, in characters. */
export const ACCEPT_WITHIN = 8000;

/** RFC 5322 §3.6.8, beginning with a letter: a log's first line begins with a date. */
const FIELD = /^[a-z][!-9;-~]*[ \t]*:/i;
const TELLING = /^(?:received|return-path|message-id|from|dkim-signature)[ \t]*:/i;
const MBOX_FROM = 'From ';

/**
 * Whether a text begins like a message. Asked of everything an adapter reads, since login and error pages come with
 * status 200 too: the first line is a field (or mbox's `From `), and two lines name a field that only mail carries.
 */
export function looksLikeMessage(text: string): boolean {
  const lines = text
    .slice(0, ACCEPT_WITHIN)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !(FIELD.test(first) || first.startsWith(MBOX_FROM))) return false;
  return lines.filter((line) => TELLING.test(line)).length >= 2;
}
