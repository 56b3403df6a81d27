import { Cursor, isBlank, isDigit, isLetter } from '../../base/cursor.ts';
import type { Judgement } from '../check.ts';
import { permerror, quoted } from './judgement.ts';

/** Tags of one list; sixteen are registered. A megabyte of `a1=;a2=;…` would be a hundred thousand. */
const MAX_TAGS = 1000;

const SEMICOLON = 0x3b;
const DELETE = 0x7f;

/** `value`: without the blanks around it. `start` and `end`: from behind the `=` up to the `;`, as offsets of the text. */
export interface Tag {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** By name; upper and lower case are different names. */
export type TagList = ReadonlyMap<string, Tag>;

/**
 * Reads a tag=value list (RFC 6376 §3.2; UTF-8 in values by RFC 8616), folds as blanks. One wrong character, or one
 * name given twice, makes the whole list invalid.
 */
export function readTagList(text: string): TagList | Judgement {
  const cursor = new Cursor(text);
  const tags = new Map<string, Tag>();
  do {
    cursor.skipBlanks();
    if (cursor.done && tags.size > 0) break;
    const begin = cursor.position;
    const name = isLetter(cursor.peek()) ? cursor.takeWhile(isNameCharacter) : '';
    cursor.skipBlanks();
    if (name === '' || tags.size >= MAX_TAGS || !cursor.take('='))
      return permerror('tag-syntax', { text: quoted(text.slice(begin)) });
    const start = cursor.position;
    cursor.skipWhile(isValueCharacter);
    const end = cursor.position;
    if (!cursor.done && !cursor.at(';')) return permerror('tag-syntax', { text: quoted(text.slice(begin)) });
    if (tags.has(name)) return permerror('duplicate-tag', { tag: quoted(name) });
    tags.set(name, { value: trimBlanks(text, start, end), start, end });
  } while (cursor.take(';'));
  return tags;
}

/** Items between colons (RFC 6376 §3.5), in lower case. */
export function colonList(tags: TagList, name: string): string[] {
  const { value = '' } = tags.get(name) ?? {};
  return value
    .toLowerCase()
    .split(':')
    .map((item) => trimBlanks(item, 0, item.length));
}

/** String.prototype.trim would take the second byte of a UTF-8 character for a no-break space. */
function trimBlanks(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** ALNUMPUNC = ALPHA / DIGIT / "_" */
function isNameCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** VALCHAR = %x21-3A / %x3C-7E, and the blanks between. */
function isValueCharacter(code: number): boolean {
  return isBlank(code) || (code > 0x20 && code !== SEMICOLON && code !== DELETE);
}
