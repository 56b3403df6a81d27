import { latin1FromBytes } from '../lib/base/bytes.ts';
import type { Span } from '../lib/base/problem.ts';
import type { Bounce } from '../lib/bounces/bounce.ts';
import type { Report } from '../lib/inspect/report.ts';

/** More is not drawn: a message of 20 MB would freeze the page, and the headers stand first. */
const BYTES_SHOWN = 192 * 1024;
const ROWS_SHOWN = 1500;
/** A line without an end is a trap for the layout. */
const LINE_SHOWN = 4000;
/** A bounce of a thousand recipients may have them all in one line. */
const MARKS_A_LINE = 50;

/** A run of one line, in raw text (one character a byte); `marked` ones prove something. */
export interface Stretch {
  readonly text: string;
  readonly role: 'key' | 'plain' | 'marked';
}

export interface Row {
  /** From 1, as editors count. */
  readonly line: number;
  readonly stretches: readonly Stretch[];
  /** gate: the border's own field · lit: a field or line that was used · below: a header field anybody could have written. */
  readonly part: 'own' | 'gate' | 'lit' | 'below' | 'body';
  /** The last line that our own servers wrote. */
  readonly isBorder: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Bytes of the source that are not drawn. */
  readonly left: number;
}

/** Where each line begins, and so which line an offset is in. */
export class Lines {
  readonly starts: readonly number[];

  constructor(bytes: Uint8Array) {
    const starts = [0];
    const end = Math.min(bytes.length, BYTES_SHOWN);
    for (let at = bytes.indexOf(LF); at >= 0 && at + 1 < end; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** The line that holds a byte, from 1. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

const LF = 0x0a;

/** What is lit in a source. */
export interface Lit {
  /** The words that prove something, in order, none inside another. */
  readonly marks: readonly Span[];
  /** The border's own field; null where there is none. */
  readonly gate: Span | null;
  /** Whether it begins with a header. */
  readonly isMessage: boolean;
}

/** What findings, the border and the bounce rest on. */
export function litBy({ verdict, border, hops, bounce }: Report): Lit {
  const hop = border.hop === null ? undefined : hops[border.hop];
  const findings = verdict.findings.flatMap(({ evidence }) => evidence.map(({ at }) => at));
  const crossed = [hop?.at.ip, hop?.at.by].filter((at) => at !== undefined);
  return {
    marks: merged([...findings, ...crossed, ...wordsOf(bounce)]),
    gate: border.status === 'found' ? (hop?.span ?? null) : null,
    isMessage: true,
  };
}

/** The words of a bounce that stands alone. */
export function litByBounce(bounce: Bounce): Lit {
  return { marks: merged(wordsOf(bounce)), gate: null, isMessage: false };
}

function wordsOf(bounce: Bounce | null): Span[] {
  return bounce?.recipients.flatMap(({ evidence }) => evidence.map(({ at }) => at)) ?? [];
}

/** The source as rows, the used fields lit and the telling words marked. */
export function sourceRows(bytes: Uint8Array, lines: Lines, { marks, gate, isMessage }: Lit): Rows {
  const text = latin1FromBytes(bytes.subarray(0, BYTES_SHOWN));
  const headerEnd = isMessage ? endOfHeader(text) : 0;
  const lit = new Set(
    marks.flatMap((mark) => (mark.start < headerEnd ? fieldOf(text, lines, mark.start) : linesOf(lines, mark))),
  );
  const rows: Row[] = [];
  let marked = 0;
  for (const [index, start] of lines.starts.slice(0, ROWS_SHOWN).entries()) {
    const next = lines.starts[index + 1] ?? text.length;
    const end = Math.min(start + LINE_SHOWN, endOfLine(text, start, next));
    const isGate = gate !== null && start < gate.end && next > gate.start;
    while ((marks[marked]?.end ?? Infinity) <= start) marked++;
    rows.push({
      line: index + 1,
      stretches: stretches(text, { start, end }, marks.slice(marked, marked + MARKS_A_LINE), start < headerEnd),
      part: partOf(start, headerEnd, {
        isGate,
        isLit: lit.has(index),
        isBelow: gate === null || start >= gate.end,
      }),
      isBorder: isGate && next >= gate.end,
    });
  }
  const drawn = rows.length < lines.starts.length ? (lines.starts[rows.length] ?? 0) : text.length;
  return { rows, left: bytes.length - drawn };
}

function partOf(
  start: number,
  headerEnd: number,
  is: { isGate: boolean; isLit: boolean; isBelow: boolean },
): Row['part'] {
  if (start >= headerEnd) return is.isLit ? 'lit' : 'body';
  if (is.isGate) return 'gate';
  if (is.isLit) return 'lit';
  return is.isBelow ? 'below' : 'own';
}

/** In order, none inside another. */
function merged(all: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of all.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

/** The lines (from 0) that a stretch of a body touches. */
function linesOf(lines: Lines, { start, end }: Span): number[] {
  const first = lines.lineAt(start) - 1;
  const last = lines.lineAt(Math.max(start, end - 1)) - 1;
  return Array.from({ length: Math.min(last - first + 1, ROWS_SHOWN) }, (_, index) => first + index);
}

/** The lines (from 0) of the header field around a byte: folded lines begin with a blank (RFC 5322 §2.2.3). */
function fieldOf(text: string, lines: Lines, offset: number): number[] {
  const isFolded = (index: number) => /[ \t]/.test(text[lines.starts[index] ?? text.length] ?? '');
  let first = lines.lineAt(offset) - 1;
  while (first > 0 && isFolded(first)) first--;
  let last = first;
  while (last + 1 < lines.starts.length && isFolded(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function endOfHeader(text: string): number {
  const blank = /(?:^|\n)\r?\n/.exec(text);
  return blank ? blank.index + blank[0].length : text.length;
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function stretches(text: string, line: Span, marks: readonly Span[], isHeader: boolean): Stretch[] {
  const found: Stretch[] = [];
  const add = (start: number, end: number, role: Stretch['role']) => {
    if (end > start) found.push({ text: text.slice(start, end), role });
  };
  const colon = isHeader && !/[ \t]/.test(text[line.start] ?? '') ? text.indexOf(':', line.start) : -1;
  let at = line.start;
  if (colon >= line.start && colon < line.end) {
    add(line.start, colon + 1, 'key');
    at = colon + 1;
  }
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= line.end) continue;
    add(at, Math.max(at, mark.start), 'plain');
    const end = Math.min(mark.end, line.end);
    add(Math.max(at, mark.start), end, 'marked');
    at = Math.max(at, end);
  }
  add(at, line.end, 'plain');
  return found;
}
