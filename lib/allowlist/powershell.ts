/** A PowerShell string that nothing expands in (about_Quoting_Rules). ASCII only: typographic quotes would end it too. */
export function powershellWord(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
