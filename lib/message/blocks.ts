import { isLetter } from '../base/cursor.ts';
import { isKnownName } from './field-names.ts';

/** Fields that servers write: what a mail program puts above a reply (From, Sent, To, Subject) is no header. */
const TRACE =
  /^(?:x-)?(?:received|return-path|delivered-to|dkim-signature|(?:arc-)?authentication-results|received-spf|message-id)$/i;

/** Fewer are a sentence with a colon. */
const FEWEST_FIELDS = 2;

// What quoting or indenting puts before every line of a block. The name of a field, with the colon or tab behind it.
const MARK = /^(?:[ \t]*>)*[ \t]*/;
const NAME = /^([a-z][a-z\d-]*)[ \t]*(?::|\t)/i;

/** The lines of a header that stand together in a text. */
export interface Block {
  readonly start: number;
  /** Behind the last line of the header. */
  readonly end: number;
  /** What stands before its first line: `> `, or nothing. */
  readonly mark: string;
}

/** A block as far as it is known to be one. */
interface Run extends Block {
  end: number;
  fields: number;
  traced: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

/**
 * Whether the text begins with a header, so that all of it is one message: a field stands before the first empty line,
 * alone or with the mark that the first line has.
 */
export function beginsWithHeader(text: string): boolean {
  let mark: string | null = null;
  for (const line of linesOf(text)) {
    mark ??= markOf(line.text);
    const rest = restOf(line.text, mark) ?? line.text;
    if (rest === '') return false;
    const name = nameOf(rest);
    if (name !== null && (name.includes('-') || isKnownName(name))) return true;
  }
  return false;
}

/**
 * Every run of header lines, wherever it stands in a text; one with no field of a server's is none. Gives up behind more
 * than `patience` lines in a row that belong to none.
 */
export function* findBlocks(text: string, patience = Number.POSITIVE_INFINITY): Generator<Block> {
  let run: Run | null = null;
  let idle = 0;
  for (const line of linesOf(text)) {
    if (!run && line.text === '') continue;
    const rest: string | null = run && restOf(line.text, run.mark);
    if (run && (rest === null || rest === '' || rest.startsWith('>'))) {
      if (isHeader(run)) {
        yield run;
        idle = 0;
      } else idle += run.fields;
      run = null;
    }
    const mark: string = run?.mark ?? markOf(line.text);
    const name = nameOf(line.text.slice(mark.length));
    if (name !== null && isKnownName(name)) {
      run ??= { start: line.start, end: line.end, mark, fields: 0, traced: false };
      run.fields++;
      run.traced ||= TRACE.test(name);
    }
    if (run) run.end = line.end;
    else if (line.text.trim() !== '' && ++idle > patience) return;
  }
  if (run && isHeader(run)) yield run;
}

/** The block with all that may belong to it: to the end of the text, or of its quotation. */
export function withBody(text: string, { start, mark }: Block, limit = text.length): string {
  if (mark === '') return text.slice(start, limit);
  let end = start;
  for (const line of linesOf(text, start)) {
    if (
      line.start >= limit ||
      (!line.text.startsWith(mark) && restOf(line.text, mark) === null && line.text.trim() !== '')
    )
      break;
    end = line.next;
  }
  return text.slice(start, Math.min(end, limit));
}

function isHeader({ fields, traced }: Run): boolean {
  return fields >= FEWEST_FIELDS && traced;
}

function* linesOf(text: string, from = 0): Generator<Line> {
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : feed - (text[feed - 1] === '\r' && feed > start ? 1 : 0);
    yield { start, end, next, text: text.slice(start, end) };
    start = next;
  }
}

function markOf(line: string): string {
  // Most lines begin with a letter, and the text may be long.
  return isLetter(line.charCodeAt(0)) ? '' : (MARK.exec(line)?.[0] ?? '');
}

/** A line without its mark; null where it does not have it. Of an empty line's mark the blanks may be missing. */
function restOf(line: string, mark: string): string | null {
  if (line.startsWith(mark)) return line.slice(mark.length).trimEnd();
  return line.trimEnd() === mark.trimEnd() ? '' : null;
}

function nameOf(line: string): string | null {
  return NAME.exec(line)?.[1] ?? null;
}
