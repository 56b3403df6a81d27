import { draftOfEntry, headAt, isFilled, readEntries } from '../entries.ts';
import type { Line } from '../line.ts';
import type { Shape } from '../shape.ts';

const HEAD = 'There was an error delivering your mail to ';

/** DragonFly Mail Agent: one recipient a letter, then who did not like what. */
export const dragonfly: Shape = {
  id: 'dragonfly',
  read: ({ lines, opening }) => {
    if (!opening.includes('dragonfly mail agent')) return null;
    return readEntries(lines, { head, goesOn: () => true }).map((entry) =>
      draftOfEntry({ ...entry, lines: entry.lines.filter(isFilled) }),
    );
  },
};

function head(line: Line) {
  const found = line.text.startsWith(HEAD) ? headAt(line, HEAD.length, /^[^]*$/) : null;
  return found && { ...found, rest: null };
}
