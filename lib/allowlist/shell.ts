/** A word that a POSIX shell takes as it stands, whatever is in it (POSIX.1-2024, XCU 2.2.2). */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
