import { readCsv } from '../base/csv.ts';
import { isKnownName } from '../message/field-names.ts';
import { MASTERBASE } from './data/masterbase.ts';

/** A row of the report that a sender's platform exports. */
export interface ReportRow {
  readonly recipient: string;
  /** As written: `131`, `Retry Fail`. */
  readonly code: string;
  /** The row's other cells that say anything, in their order. */
  readonly others: readonly string[];
}

export interface SenderReport {
  readonly rows: readonly ReportRow[];
  /** How many more there are, beyond the limit. */
  readonly left: number;
}

/** By these rows it is told whether a text is such a report, and which column is which. */
const LOOKED_AT = 50;

/** Of the text, for the same: a mail of a hundred megabytes is none after its first lines. */
const MAX_LOOK = 64 * 1024;

const ADDRESS = /^<?[^\s@<>"]{1,256}@[^\s@<>"]{1,256}>?$/;

/** What platforms call the column, in either language and without accents. */
const CODE_HEAD = /\b(?:cod(?:igo|e)?|rebote|bounce)\b/;
const RECIPIENT_HEAD = /\b(?:e-?mail|correo|destinatario|recipient|direccion|address|para|to)\b/;

const CODES = new Set(Object.keys(MASTERBASE.rows).map((code) => code.toLowerCase()));

/**
 * The rows of a sender's report: CSV in which one column holds mail addresses and another codes of MasterBase's table. By
 * the names of the columns, else by what stands in them. null: another text.
 */
export function readSenderReport(text: string, most: number): SenderReport | null {
  const start = text.slice(0, MAX_LOOK);
  const columns = isHeader(start) ? null : columnsOf([...readCsv(start)].slice(0, LOOKED_AT));
  if (!columns) return null;
  const rows: ReportRow[] = [];
  let left = 0;
  let isHead = columns.hasHead;
  for (const cells of readCsv(text)) {
    if (!isHead && rows.length < most) rows.push(rowOf(cells, columns));
    else if (!isHead) left++;
    isHead = false;
  }
  return { rows, left };
}

/** A mail begins with a field, whatever stands in its text. */
function isHeader(text: string): boolean {
  const [, name] = /^\s*([\w-]{1,64}):/.exec(text) ?? [];
  return name !== undefined && isKnownName(name);
}

function rowOf(cells: readonly string[], columns: Columns): ReportRow {
  const recipient = cells[columns.recipient]?.trim().replace(/^<(.*)>$/, '$1') ?? '';
  const code = tidy(cells[columns.code] ?? '');
  const others = cells.filter((_, index) => index !== columns.recipient && index !== columns.code);
  return { recipient, code, others: others.map(tidy).filter((cell) => cell !== '') };
}

function tidy(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ');
}

interface Columns {
  readonly recipient: number;
  readonly code: number;
  readonly hasHead: boolean;
}

function columnsOf(records: readonly string[][]): Columns | null {
  const [first = []] = records;
  const hasHead = !first.some(isAddress);
  const body = hasHead ? records.slice(1) : records;
  const heads = hasHead ? first.map(plain) : [];
  const recipient = columnOf(body, isAddress, heads, RECIPIENT_HEAD);
  const code = columnOf(body, isCode, heads, CODE_HEAD);
  return recipient === null || code === null || recipient === code ? null : { recipient, code, hasHead };
}

/** The column with such a name and such a cell; else the one that has most of them, if at least half of its rows do. */
function columnOf(
  body: readonly string[][],
  holds: (cell: string) => boolean,
  heads: readonly string[],
  head: RegExp,
): number | null {
  const width = Math.max(0, ...body.map(({ length }) => length));
  const counts = Array.from({ length: width }, (_, column) => ({
    column,
    count: body.filter((cells) => holds(cells[column] ?? '')).length,
  }));
  const named = counts.find(({ column, count }) => count > 0 && head.test(heads[column] ?? ''));
  const [most] = counts.toSorted((one, other) => other.count - one.count);
  return named?.column ?? (most && most.count > 0 && most.count * 2 >= body.length ? most.column : null);
}

function isAddress(cell: string): boolean {
  return ADDRESS.test(cell.trim());
}

function isCode(cell: string): boolean {
  return CODES.has(tidy(cell).toLowerCase());
}

/** `Código` → `codigo`. */
function plain(head: string): string {
  return head.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
