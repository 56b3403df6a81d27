import type { SourceRepair } from './repair.ts';

/** CR alone, as the classic Mac OS wrote it. Where there is any LF a bare CR is text: no server takes it for a line end. */
export const lineEnds: SourceRepair = {
  id: 'line-ends',
  leaves: 'newlines',
  undo: (text) => (text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : null),
};
