import type { SourceRepair } from './repair.ts';

const UTF8_BOM = '\u00ef\u00bb\u00bf';

/** A byte order mark, which editors put before UTF-8. */
export const bom: SourceRepair = {
  id: 'bom',
  leaves: 'newlines',
  undo: (text) => (text.startsWith(UTF8_BOM) ? text.slice(UTF8_BOM.length) : null),
};
