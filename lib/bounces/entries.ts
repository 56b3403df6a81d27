import { firstAddress } from './addresses.ts';
import { draftOf, saying } from './draft.ts';
import type { Draft, Saying } from './draft.ts';
import { stretch } from './line.ts';
import type { Line, Stretch } from './line.ts';

/** The line that names a recipient, and what the same line says of it. */
export interface Head {
  readonly address: string | null;
  readonly recipient: Stretch | null;
  readonly rest: Stretch | null;
}

/** A recipient and the lines about it. */
export interface Entry {
  readonly head: Head;
  readonly lines: readonly Line[];
}

interface Rules {
  /** The head of a recipient's lines; null: no head. */
  readonly head: (line: Line, next: Line | undefined) => Head | null;
  /** Whether a line still belongs to the entry; otherwise it ends. */
  readonly goesOn: (line: Line, before: readonly Line[]) => boolean;
}

/**
 * Lists as most writers make them: a line for the recipient, and below it what happened. Recipients right above one
 * another share what stands below the last.
 */
export function readEntries(lines: readonly Line[], { head, goesOn }: Rules): Entry[] {
  const entries: { head: Head; lines: Line[]; begins: number }[] = [];
  let open: (typeof entries)[number] | null = null;
  for (const [index, line] of lines.entries()) {
    const begun = head(line, lines[index + 1]);
    if (begun) {
      open = { head: begun, lines: [], begins: index };
      entries.push(open);
    } else if (open && goesOn(line, open.lines)) open.lines.push(line);
    else open = null;
  }
  for (const [index, entry] of [...entries.entries()].toReversed()) {
    const below = entries[index + 1];
    const bare = entry.lines.length === 0 && entry.head.rest === null;
    if (bare && below && below.begins === entry.begins + 1)
      Object.assign(entry, { lines: below.lines, head: { ...entry.head, rest: below.head.rest } });
  }
  return entries;
}

export function isFilled({ text }: Line): boolean {
  return text.trim() !== '';
}

/** What an entry says, the words beside the recipient first. */
function saidIn({ head, lines }: Entry, answer = true): Saying[] {
  return saying([head.rest, ...lines.map((line) => stretch(line))], answer);
}

export function draftOfEntry(entry: Entry, known: Partial<Draft> = {}): Draft {
  const { address, recipient } = entry.head;
  return draftOf({ address, recipient, action: 'failed', said: saidIn(entry), ...known });
}

/** The first address of a line from `start` on, with the words behind it as its rest. */
export function headAt(line: Line, start: number, skip = /^[>"'\])]*[:,]?/): Head | null {
  const found = firstAddress(line.text.slice(start));
  if (!found) return null;
  const from = start + found.start;
  const to = start + found.end;
  const behind = to + (skip.exec(line.text.slice(to))?.[0].length ?? 0);
  return { address: found.address, recipient: { line, start: from, end: to }, rest: stretch(line, behind) };
}

/** `<ana@example.com>:`, `"ana@example.com":`, with or without words behind it; a local name counts where brackets hold it. */
export function bracketHead(line: Line): Head | null {
  const [whole, mark, name] = /^\s{0,8}([<"])([^<>"\s]{1,600})[>"][ \t]*(?:\([^()]{0,300}\))?:/.exec(line.text) ?? [];
  if (whole === undefined || mark === undefined || name === undefined) return null;
  const start = line.text.indexOf(mark) + 1;
  const recipient = { line, start, end: start + name.length };
  return { address: name, recipient, rest: stretch(line, whole.length) };
}

/** An address that has a line for itself, bare or in brackets, a bullet before it. */
export function loneHead(line: Line): Head | null {
  const [whole, before] =
    /^([\s*•·-]{0,12}[<"]?)[^\s<>"@]{1,320}@[^\s<>"]{1,255}[>"]?(?:<mailto:[^\s>]{1,600}>)?:?\s*$/.exec(line.text) ??
    [];
  return whole === undefined ? null : headAt(line, before?.length ?? 0);
}

/** Of recipients named twice the first stays. */
export function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ address }) => {
    const key = address?.toLowerCase() ?? '';
    if (key !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
