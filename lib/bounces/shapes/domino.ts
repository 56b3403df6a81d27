import { draftOfEntry, isFilled, loneHead, readEntries } from '../entries.ts';
import type { Shape } from '../shape.ts';

/** Domino: `was not delivered to:` the recipient, `because:` a sentence of its own. */
export const domino: Shape = {
  id: 'domino',
  read: ({ lines, opening }) => {
    if (!/^was not delivered to:/m.test(opening)) return null;
    const from = lines.findIndex(({ text }) => /^was not delivered to:/i.test(text.trim()));
    const entries = readEntries(lines.slice(from + 1), { head: loneHead, goesOn: () => true });
    const because = (entries.at(-1)?.lines ?? []).filter(
      (line) => isFilled(line) && !/^because:$/i.test(line.text.trim()),
    );
    return entries.map(({ head }) => draftOfEntry({ head, lines: because }));
  },
};
