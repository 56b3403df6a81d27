import type { Line } from './line.ts';

/** Fewer quoted lines are an answer to a sentence. */
const FEWEST = 3;

const MARK = /^(?:> ?){1,8}/;

/** The quoted lines of a letter without their marks; null where there are hardly any. */
export function unquoted(lines: readonly Line[]): Line[] | null {
  const quoted = lines.filter(({ text }) => MARK.test(text));
  return quoted.length < FEWEST ? null : quoted.map(withoutMark);
}

function withoutMark(line: Line): Line {
  const length = MARK.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(length);
  // Marks are ASCII: as many bytes as characters.
  return line.exact ? { ...line, text, raw: { start: line.raw.start + length, end: line.raw.end } } : { ...line, text };
}
