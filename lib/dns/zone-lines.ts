import { Cursor, isBlank, isDigit } from '../base/cursor.ts';

/** A line as zone files and DNS tools write records (RFC 1035 §5.1): words, then strings in quotes. Comments are left out. */
export interface ZoneLine {
  /** From 1: where it begins. */
  readonly number: number;
  readonly words: readonly string[];
  /** What the quotes held, escapes resolved. */
  readonly strings: readonly string[];
  /** Words stand behind the strings as well. */
  readonly isMixed: boolean;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SEMICOLON = 0x3b;

/** Reads lines; parentheses hold several together. null: a quote is never closed. */
export function readZoneLines(text: string): readonly ZoneLine[] | null {
  const cursor = new Cursor(text);
  const lines: ZoneLine[] = [];
  let number = 1;
  while (!cursor.done) {
    const words: string[] = [];
    const strings: string[] = [];
    let isMixed = false;
    let isHeld = false;
    let end = number;
    while (!cursor.done && (isHeld || cursor.peek() !== NEWLINE)) {
      const from = cursor.position;
      if (cursor.take(';')) cursor.skipWhile((code) => code !== NEWLINE);
      else if (cursor.take('(')) isHeld = true;
      else if (cursor.take(')')) isHeld = false;
      else if (cursor.take('"')) {
        const string = quotedString(cursor);
        if (string === null) return null;
        strings.push(string);
      } else if (cursor.skipWhile(isHeld ? isBlank : isInLine) === 0) {
        words.push(cursor.takeWhile(isWordCharacter));
        isMixed ||= strings.length > 0;
      }
      end += newlinesIn(text, from, cursor.position);
    }
    if (words.length > 0 || strings.length > 0) lines.push({ number, words, strings, isMixed });
    if (cursor.take('\n')) end++;
    number = end;
  }
  return lines;
}

/** Behind its opening quote. A line end inside was made by whoever copied it: no record has one. */
function quotedString(cursor: Cursor): string | null {
  const pieces: string[] = [];
  while (!cursor.done) {
    pieces.push(cursor.takeWhile((code) => code !== QUOTE && code !== BACKSLASH).replace(/\r?\n/g, ''));
    if (cursor.take('"')) return pieces.join('');
    if (cursor.take('\\')) pieces.push(escaped(cursor));
  }
  return null;
}

/** RFC 1035 §5.1: `\DDD` is an octet, and `\X` is X. */
function escaped(cursor: Cursor): string {
  const digits = cursor.text.slice(cursor.position, cursor.position + 3);
  const isOctet = [0, 1, 2].every((ahead) => isDigit(cursor.peek(ahead))) && Number(digits) < 256;
  const taken = isOctet ? digits : digits.slice(0, 1);
  cursor.take(taken);
  return isOctet ? String.fromCharCode(Number(digits)) : taken;
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE) count++;
  return count;
}

function isInLine(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isWordCharacter(code: number): boolean {
  return !isBlank(code) && code !== QUOTE && code !== SEMICOLON;
}
