/** Controls and marks that a terminal obeys or that turn text around: headers are hostile. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A titled block, indented; nothing where it is empty. */
export function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : ['', title, ...body.map((line) => `  ${line}`)];
}

/** The text, safe for a terminal. */
export function lines(all: readonly string[]): string {
  return all.map(harmless).join('\n');
}

/** One line of it. */
export function harmless(line: string): string {
  return line.replace(OBEYED, '\u{fffd}');
}
