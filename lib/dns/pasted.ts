import { MAX_NAME, queryName } from './names.ts';
import { readRecordHead } from './record-head.ts';
import { readZoneLines } from './zone-lines.ts';

/** Why a text is not the one TXT record of a name; key of the words. */
export type PasteFault =
  | 'empty'
  | 'too-long'
  | 'open-quote'
  | 'line-unreadable'
  | 'no-record'
  | 'other-name'
  | 'several-records'
  | 'not-text';

export interface PasteError {
  readonly fault: PasteFault;
  /** Of its words. `line` counts from 1. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A whole zone with its comments; a person pastes one record. */
const MAX_PASTED = 65_536;

/** A key of 16 384 bits has some 2 800 characters. */
const MAX_RECORD = 4096;

/** What mail programs and word processors make of quotes, and pages of blanks. */
const TYPESET_QUOTES = /[“”„]/g;
const NO_BREAK_SPACES = /\u{a0}/gu;

const TAG_LIST = /^[a-z]\w*\s*=/i;
const CONTROL = /\p{Cc}/u;

interface Found {
  /** As written; null: the text names none. */
  readonly owner: string | null;
  readonly record: string;
}

/**
 * Reads the TXT record of `name` out of what a person pasted: the record itself, its strings in quotes, a zone-file
 * line, or what dig, host or nslookup printed. `name` as a question carries it; aliases in the text are followed.
 */
export function readPasted(pasted: string, name: string): { readonly record: string } | PasteError {
  if (pasted.length > MAX_PASTED) return bad('too-long', { limit: MAX_PASTED });
  const text = pasted.replaceAll(TYPESET_QUOTES, '"').replaceAll(NO_BREAK_SPACES, ' ').trim();
  if (text === '') return bad('empty');
  const read = text.includes('"') ? readQuoted(text) : readBare(text);
  if ('fault' in read) return read;
  const names = withAliases(name, read.aliases);
  const own = read.found.filter(({ owner }) => owner === null || names.some((one) => isOwner(owner, one)));
  const records = [...new Set(own.map(({ record }) => record))];
  const [record, ...others] = records;
  if (record === undefined) {
    const stranger = read.found[0]?.owner;
    return stranger
      ? bad('other-name', { found: queryName(stranger) ?? stranger.slice(0, MAX_NAME), name })
      : bad('no-record');
  }
  if (others.length > 0) return bad('several-records', { count: records.length });
  return isTxtRecord(record) ? { record } : bad('not-text', { limit: MAX_RECORD });
}

/** One line of text, of a length that a key may have. */
export function isTxtRecord(text: string): boolean {
  return text !== '' && text.length <= MAX_RECORD && !CONTROL.test(text);
}

interface Read {
  readonly found: readonly Found[];
  readonly aliases: readonly (readonly [owner: string, target: string])[];
}

function readQuoted(text: string): Read | PasteError {
  const lines = readZoneLines(text);
  if (!lines) return bad('open-quote');
  const found: Found[] = [];
  const aliases: [string, string][] = [];
  let before: string | null = null;
  for (const line of lines) {
    const { number, words, strings, isMixed } = line;
    const head = readRecordHead(words);
    if (strings.length > 0 && (isMixed || !head || head.target !== undefined))
      return bad('line-unreadable', { line: number });
    if (!head) continue;
    // RFC 1035 §5.1: a record that names no owner is its predecessor's.
    const owner: string | null = head.owner ?? (head.isZone ? before : null);
    if (head.isZone) before = owner;
    if (words.length === 0) continueWith(found, strings.join(''));
    else if (head.target === undefined) found.push({ owner, record: strings.join('') });
    else if (owner !== null) aliases.push([owner, head.target]);
  }
  return { found: found.filter(({ record }) => record !== ''), aliases };
}

/** Strings alone: the next of the record above, unless it begins a record. Windows sets the first below its head. */
function continueWith(found: Found[], text: string): void {
  const last = found.at(-1);
  if (!last || (last.record !== '' && /^v=\w/i.test(text))) found.push({ owner: null, record: text });
  else found[found.length - 1] = { owner: last.owner, record: last.record + text };
}

/** Without quotes: the record, broken into lines or not, perhaps behind its name and type. */
function readBare(text: string): Read | PasteError {
  const words = text.replaceAll(String.raw`\;`, ';').split(/\s+/);
  const type = words.findIndex((word) => word.toUpperCase() === 'TXT');
  const head = type < 0 ? null : readRecordHead(words.slice(0, type + 1));
  const record = words.slice(head ? type + 1 : 0).join(' ');
  if (!TAG_LIST.test(record)) return bad('no-record');
  return { found: [{ owner: head?.owner ?? null, record }], aliases: [] };
}

function withAliases(name: string, aliases: Read['aliases']): string[] {
  const names = [name];
  // Each alias is one step at most: a chain that is longer goes round in a circle.
  for (const [owner, target] of aliases) {
    const next = queryName(target);
    if (next !== null && names.some((one) => isOwner(owner, one))) names.push(next);
  }
  return names;
}

/** Without a final dot it may be relative to an origin that the text does not show. */
function isOwner(written: string, name: string): boolean {
  const owner = queryName(written);
  return owner === name || (owner !== null && !written.endsWith('.') && name.startsWith(`${owner}.`));
}

function bad(fault: PasteFault, params: PasteError['params'] = {}): PasteError {
  return { fault, params };
}
