import { displayText } from '../base/bytes.ts';
import { isBlank } from '../base/cursor.ts';
import type { Parsed, Problem } from '../base/problem.ts';
import { decodeCharset } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** Problems kept of one field; it is read to its end. `=?a?q?b` a hundred thousand times would fill the report. */
const MAX_PROBLEMS = 64;

/** Charsets nobody knows, asked for in one field. To refuse one takes the engine long: the rest stays undecoded. */
const MAX_UNKNOWN = 32;

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

// RFC 2047 §2, and RFC 2231 §5 for the language. The encoded text behind it goes up to `?=`.
const OPENING = /=\?([\w!#$%&'+^`{|}~-]+)(?:\*[\w-]*)?\?([bq])\?/iy;

/** Field text, one character a byte, as a person reads it. */
export function decodeWords(text: string): string {
  return readWords(text).value;
}

/**
 * Decodes RFC 2047 encoded words. Blanks between two words are none (§6.2), and a character may be split between words of one
 * charset, which §5 forbids and mailers do. A word that cannot be read stays as it is. `base`: where `text` stands in the source.
 */
export function readWords(text: string, base = 0): Parsed<string, 'message.encoded-word'> {
  const problems: Problem<'message.encoded-word'>[] = [];
  const output: string[] = [];
  let run: EncodedWord[] = [];
  let position = 0;
  let unknown = 0;

  function refuse(start: number, end: number): void {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({ code: 'message.encoded-word', at: { start: base + start, end: base + end }, params: {} });
  }

  function flush(): void {
    const [first] = run;
    if (!first) return;
    const decoded = unknown < MAX_UNKNOWN ? decodeCharset(joined(run), first.charset) : null;
    if (decoded === null) {
      unknown++;
      refuse(first.start, position);
    }
    output.push(decoded ?? displayText(text.slice(first.start, position)));
    run = [];
  }

  for (const word of wordsOf(text, refuse)) {
    const between = text.slice(position, word.start);
    if (run.length === 0 || !isBlankText(between)) {
      flush();
      output.push(displayText(between));
    } else if (run[0]?.charset !== word.charset) flush();
    run.push(word);
    position = word.end;
  }
  flush();
  output.push(displayText(text.slice(position)));
  return { value: output.join(''), problems };
}

function* wordsOf(text: string, refuse: (start: number, end: number) => void): Generator<EncodedWord> {
  // The closing is remembered: in `=?a?q?b=?a?q?b…` every word would search the whole rest for one.
  let close = 0;
  let start = text.indexOf('=?');
  while (start >= 0) {
    OPENING.lastIndex = start;
    const [opening, charset, encoding] = OPENING.exec(text) ?? [];
    if (opening === undefined || charset === undefined) {
      start = text.indexOf('=?', start + 2);
      continue;
    }
    const inner = start + opening.length;
    const next = text.indexOf('=?', inner);
    if (close >= 0 && close < inner) close = text.indexOf('?=', inner);
    // The `=` before the closing `?=` is padding of base64, not the opening of another word.
    if (close < 0 || (next >= 0 && next < close - 1)) {
      refuse(start, next < 0 ? text.length : next);
      start = next;
      continue;
    }
    const encoded = text.slice(inner, close);
    const bytes = encoding?.toLowerCase() === 'b' ? decodeBase64(encoded) : decodeQuotedPrintable(encoded, true);
    yield { charset: charset.toLowerCase(), bytes, start, end: close + 2 };
    start = next >= close + 2 || next < 0 ? next : text.indexOf('=?', close + 2);
  }
}

function joined(run: readonly EncodedWord[]): Uint8Array {
  const [first] = run;
  if (first && run.length === 1) return first.bytes;
  const bytes = new Uint8Array(run.reduce((length, word) => length + word.bytes.length, 0));
  let length = 0;
  for (const word of run) {
    bytes.set(word.bytes, length);
    length += word.bytes.length;
  }
  return bytes;
}

function isBlankText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isBlank(text.charCodeAt(index))) return false;
  return true;
}
