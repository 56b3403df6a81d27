const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Of the first line, by which the delimiter is told. */
const MAX_HEADER = 10_000;

/**
 * The records of a CSV file (RFC 4180), those without a word left out. The delimiter is the one that its first line has most
 * of; a field may be quoted, and a quote that is never closed is a character like any other.
 */
export function* readCsv(text: string): Generator<string[]> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start, start + MAX_HEADER));
  let at = start;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quotedAt(text, at, delimiter) : plainAt(text, at, delimiter);
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (cells.some((cell) => cell.trim() !== '')) yield cells;
  }
}

interface Cell {
  readonly value: string;
  /** Of the delimiter or line end behind it. */
  readonly end: number;
}

function plainAt(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

function quotedAt(text: string, start: number, delimiter: string): Cell {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  // What stands between the quote and the delimiter is nobody's grammar, and is kept.
  if (end < 0) return plainAt(text, start, delimiter);
  const rest = plainAt(text, end + 1, delimiter);
  return { value: text.slice(start + 1, end).replaceAll('""', '"') + rest.value, end: rest.end };
}

function delimiterOf(head: string): string {
  const [line = ''] = head.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
