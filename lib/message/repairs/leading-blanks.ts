import type { SourceRepair } from './repair.ts';

/** Empty lines before the header: they would end it before it began. */
export const leadingBlanks: SourceRepair = {
  id: 'leading-blanks',
  leaves: 'newlines',
  undo: (text) => {
    const first = text.search(/[^ \t\r\n]/);
    const line = first < 0 ? text.length : text.lastIndexOf('\n', first) + 1;
    return line > 0 ? text.slice(line) : null;
  },
};
