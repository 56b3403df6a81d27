import type { SourceRepair } from './repair.ts';

/** The line that divides messages in an mbox file (RFC 4155); quoted ones occur. `From : x` is a field. */
export const mboxFrom: SourceRepair = {
  id: 'mbox-from',
  leaves: 'newlines',
  undo: (text) => {
    const [line] = /^>?From (?![ \t]*:)[^\n]*(?:\n|$)/.exec(text) ?? [];
    return line === undefined ? null : text.slice(line.length);
  },
};
