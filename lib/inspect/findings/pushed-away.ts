import { longestBlank } from '../characters.ts';
import type { FindingRule } from '../finding.ts';

/** Folding and sloppy programs leave a dozen; a screen is wider than this. To is somebody else's list, and may be long. */
const MAX_BLANK = 60;

/** Characters of a display name. A telephone shows some forty, and the address stands behind them. */
const MAX_NAME = 300;

/** Blanks, or a display name without end, that push what follows off the screen. */
export const pushedAway: FindingRule = {
  id: 'pushed-away',
  find({ shown }) {
    for (const { field, text, mailboxes } of shown) {
      if (field.key === 'to') continue;
      // Folds become blanks before anything is decoded, and encoded words may hold blanks of their own.
      const isBlank = longestBlank(field.text) > MAX_BLANK || longestBlank(text) > MAX_BLANK;
      if (!isBlank && !mailboxes.some(({ name }) => name !== null && name.length > MAX_NAME)) continue;
      return {
        tone: 'bad',
        params: { name: field.name },
        evidence: [{ field: field.index, at: field.value }],
        blocks: true,
      };
    }
    return null;
  },
};
